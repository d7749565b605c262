package com.chetango.model.operation;

import static com.chetango.model.db.Tables.SCHEDULE_SLOT;

import com.chetango.model.classes.SessionState;
import com.chetango.model.db.tables.records.EnrolmentRecord;
import com.chetango.model.db.tables.records.ScheduleSlotRecord;
import com.chetango.model.people.Role;
import com.chetango.model.people.Texts;
import com.chetango.model.rows.Indexes;
import com.chetango.model.rows.Rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A class of the weekly schedule is held no longer. Classes made beyond that day are cancelled and
 * its enrolments end with it.
 *
 * @param throughOn the last day it may be held
 */
public record EndSlot(UUID slotId, long catalogueVersion, LocalDate throughOn, String reason)
        implements Operation {

    public EndSlot {
        Objects.requireNonNull(slotId, "slotId");
        Objects.requireNonNull(throughOn, "throughOn");
        reason = Texts.required(200, reason);
    }

    @Override
    public Set<Role> allowedRoles() {
        return Role.supervisors();
    }

    @Override
    public boolean isFact() {
        return false;
    }

    @Override
    public Outcome apply(Rows rows, OperationContext context) {
        return Catalogue.change(rows, context, catalogueVersion, () -> end(rows, context));
    }

    private Outcome end(Rows rows, OperationContext context) {
        Optional<ScheduleSlotRecord> slot = rows.get(SCHEDULE_SLOT, slotId);
        if (slot.isEmpty()) {
            return Outcome.refused(Refusal.UNKNOWN, SCHEDULE_SLOT.getName());
        }
        rows.edit(slot.get(), s -> s.setThroughOn(throughOn));
        LocalDate after = throughOn.plusDays(1);
        LocalDate from = after.isBefore(context.today()) ? context.today() : after;
        ComingSessions.of(rows, slot.get(), from, context)
                .forEach(s -> SessionChange.to(SessionState.CANCELLED, reason, rows, s, context));
        List<EnrolmentRecord> enrolments = rows.find(Indexes.ENROLMENTS_OF_SLOT, slotId);
        enrolments.stream()
                .filter(e -> e.getThroughOn() == null || e.getThroughOn().isAfter(throughOn))
                .forEach(enrolment -> rows.edit(enrolment, e -> e.setThroughOn(throughOn)));
        return Outcome.APPLIED;
    }
}
