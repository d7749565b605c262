package com.chetango.model.operation;

import static com.chetango.model.db.Tables.STUDENT;

import com.chetango.model.db.tables.records.ConsentRecord;
import com.chetango.model.db.tables.records.StudentRecord;
import com.chetango.model.people.ConsentChannel;
import com.chetango.model.people.ConsentPurpose;
import com.chetango.model.people.Role;
import com.chetango.model.people.Texts;
import com.chetango.model.rows.Rows;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody allows a use of their data, or takes that back.
 *
 * @param textVersion of the text they read
 * @param givenBy the name of who signed
 * @param guardianId who signed for a minor
 */
public record RecordConsent(
        UUID studentId,
        ConsentPurpose purpose,
        boolean granted,
        String textVersion,
        String givenBy,
        @Nullable UUID guardianId,
        ConsentChannel channel)
        implements Operation {

    public RecordConsent {
        Objects.requireNonNull(studentId, "studentId");
        Objects.requireNonNull(purpose, "purpose");
        textVersion = Texts.required(20, textVersion);
        givenBy = Texts.required(160, givenBy);
        Objects.requireNonNull(channel, "channel");
    }

    @Override
    public Set<Role> allowedRoles() {
        return Role.frontDesk();
    }

    @Override
    public boolean isFact() {
        return true;
    }

    @Override
    public Outcome apply(Rows rows, OperationContext context) {
        Optional<StudentRecord> student = rows.get(STUDENT, studentId);
        if (student.isEmpty()) {
            return Outcome.refused(Refusal.UNKNOWN, STUDENT.getName());
        }
        boolean signedByMinor =
                guardianId == null && granted && Guardians.isMinor(student.get(), context.today());
        if (signedByMinor && !context.hasHappened()) {
            return Outcome.refused(Refusal.GUARDIAN_REQUIRED);
        }
        ConsentRecord row = new ConsentRecord();
        row.setId(context.id("consent"));
        row.setStudentId(studentId);
        row.setPurpose(purpose.name());
        row.setGranted(granted);
        row.setTextVersion(textVersion);
        row.setGivenBy(givenBy);
        row.setGuardianId(guardianId);
        row.setChannel(channel.name());
        row.setAt(context.at());
        row.setActorId(context.actor().staffId());
        rows.put(row);
        return Outcome.APPLIED;
    }
}
