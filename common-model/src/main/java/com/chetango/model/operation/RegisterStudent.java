package com.chetango.model.operation;

import static com.chetango.model.db.Tables.FAMILY;
import static com.chetango.model.db.Tables.STUDENT;

import com.chetango.model.badges.StudentBadge;
import com.chetango.model.db.tables.records.BadgeRecord;
import com.chetango.model.db.tables.records.FamilyRecord;
import com.chetango.model.db.tables.records.GuardianRecord;
import com.chetango.model.db.tables.records.StudentRecord;
import com.chetango.model.people.Ages;
import com.chetango.model.people.Document;
import com.chetango.model.people.GuardianProfile;
import com.chetango.model.people.Role;
import com.chetango.model.people.StudentProfile;
import com.chetango.model.rows.Indexes;
import com.chetango.model.rows.Rows;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A new student with their card. The desk chooses the id, so that what it does next in the same
 * breath (consents, a sale, a first class) can name the student.
 *
 * @param familyId a family that is there already; null: none, or a new one when a guardian is given
 * @param guardian a new guardian; a minor needs one, here or in the family
 * @param joinedOn null: today; imports know better
 */
public record RegisterStudent(
        UUID studentId,
        UUID homeBranchId,
        StudentProfile profile,
        StudentBadge badge,
        @Nullable UUID familyId,
        @Nullable GuardianProfile guardian,
        @Nullable LocalDate joinedOn)
        implements Operation {

    public RegisterStudent {
        Objects.requireNonNull(studentId, "studentId");
        Objects.requireNonNull(homeBranchId, "homeBranchId");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(badge, "badge");
    }

    @Override
    public Set<Role> allowedRoles() {
        return Role.frontDesk();
    }

    /** Somebody stood at the counter; two desks may have met the same person. */
    @Override
    public boolean isFact() {
        return true;
    }

    @Override
    public Outcome apply(Rows rows, OperationContext context) {
        if (rows.get(STUDENT, studentId).isPresent()) {
            return new Outcome.Merged(studentId);
        }
        if (familyId != null && rows.get(FAMILY, familyId).isEmpty()) {
            return Outcome.refused(Refusal.UNKNOWN, FAMILY.getName());
        }
        if (lacksGuardian(rows, context) && !context.hasHappened()) {
            return Outcome.refused(Refusal.GUARDIAN_REQUIRED);
        }
        Optional<StudentRecord> twin = twin(rows);
        UUID family = putFamily(rows, context);
        rows.put(student(context, family));
        rows.put(badgeOf(context.id("badge"), studentId, badge, context));
        return twin.map(t -> Outcome.flagged(possiblyThe(t))).orElse(Outcome.APPLIED);
    }

    private boolean lacksGuardian(Rows rows, OperationContext context) {
        return guardian == null
                && Ages.isMinor(profile.birthDate(), context.today())
                && !Guardians.answerFor(rows, familyId);
    }

    private Optional<StudentRecord> twin(Rows rows) {
        Document document = profile.document();
        return document == null
                ? Optional.empty()
                : rows.find(Indexes.STUDENTS_BY_DOCUMENT, document.number()).stream()
                        .filter(s -> s.getDeletedAt() == null)
                        .findFirst();
    }

    private Outcome.Flag possiblyThe(StudentRecord twin) {
        return new Outcome.Flag(
                CaseKind.POSSIBLE_DUPLICATE_STUDENT,
                studentId,
                twin.getId(),
                twin.getGivenNames() + " " + twin.getSurnames());
    }

    private @Nullable UUID putFamily(Rows rows, OperationContext context) {
        if (guardian == null) {
            return familyId;
        }
        UUID guardianId = context.id("guardian");
        UUID family = familyId == null ? context.id("family") : familyId;
        if (familyId == null) {
            FamilyRecord row = new FamilyRecord();
            row.setId(family);
            row.setName(profile.names().surnames());
            row.setPayerType("GUARDIAN");
            row.setPayerId(guardianId);
            rows.put(row);
        }
        GuardianRecord row = new GuardianRecord();
        row.setId(guardianId);
        row.setFamilyId(family);
        guardian.writeTo(row);
        rows.put(row);
        return family;
    }

    private StudentRecord student(OperationContext context, @Nullable UUID family) {
        StudentRecord row = new StudentRecord();
        row.setId(studentId);
        profile.writeTo(row);
        row.setStatus("ACTIVE");
        row.setHomeBranchId(homeBranchId);
        row.setFamilyId(family);
        row.setJoinedOn(joinedOn == null ? context.today() : joinedOn);
        return row;
    }

    static BadgeRecord badgeOf(
            UUID id, UUID studentId, StudentBadge badge, OperationContext context) {
        BadgeRecord row = new BadgeRecord();
        row.setId(id);
        row.setStudentId(studentId);
        row.setToken(badge.token());
        row.setRotatingId(badge.rotatingId());
        row.setSecret(badge.secretBytes());
        row.setIssuedAt(context.at());
        return row;
    }
}
