package com.chetango.model.operation;

import static com.chetango.model.db.Tables.ENROLMENT;

import com.chetango.model.db.tables.records.EnrolmentRecord;
import com.chetango.model.people.Role;
import com.chetango.model.rows.Rows;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A student gives a place back.
 *
 * @param throughOn the last day they are expected; before the first day means never
 */
public record EndEnrolment(UUID enrolmentId, LocalDate throughOn) implements Operation {

    public EndEnrolment {
        Objects.requireNonNull(enrolmentId, "enrolmentId");
        Objects.requireNonNull(throughOn, "throughOn");
    }

    @Override
    public Set<Role> allowedRoles() {
        return Role.frontDesk();
    }

    @Override
    public boolean isFact() {
        return false;
    }

    @Override
    public Outcome apply(Rows rows, OperationContext context) {
        Optional<EnrolmentRecord> known = rows.get(ENROLMENT, enrolmentId);
        if (known.isEmpty()) {
            return Outcome.refused(Refusal.UNKNOWN, ENROLMENT.getName());
        }
        rows.edit(known.get(), e -> e.setThroughOn(throughOn));
        return Outcome.APPLIED;
    }
}
