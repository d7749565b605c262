package com.chetango.model.operation;

import static com.chetango.model.db.Tables.SCHEDULE_SLOT;

import com.chetango.model.classes.SlotTerms;
import com.chetango.model.db.tables.records.ScheduleSlotRecord;
import com.chetango.model.people.Role;
import com.chetango.model.rows.Rows;

import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A class of the weekly schedule. Classes made ahead that nobody has begun follow it.
 *
 * <p>Day and branch never change: classes and enrolments hang on them. End this slot and make
 * another.
 */
public record SaveSlot(UUID slotId, long catalogueVersion, SlotTerms terms) implements Operation {

    public SaveSlot {
        Objects.requireNonNull(slotId, "slotId");
        Objects.requireNonNull(terms, "terms");
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
        return Catalogue.change(rows, context, catalogueVersion, () -> save(rows, context));
    }

    private Outcome save(Rows rows, OperationContext context) {
        Optional<ScheduleSlotRecord> known = rows.get(SCHEDULE_SLOT, slotId);
        if (known.isEmpty()) {
            ScheduleSlotRecord row = new ScheduleSlotRecord();
            row.setId(slotId);
            terms.writeTo(row);
            rows.put(row);
            return Outcome.APPLIED;
        }
        if (known.get().getWeekday() != terms.when().weekday().getValue()
                || !known.get().getBranchId().equals(terms.where().branchId())) {
            return Outcome.refused(Refusal.SLOT_CANNOT_MOVE);
        }
        ScheduleSlotRecord slot = rows.edit(known.get(), terms::writeTo);
        ZoneId zone = context.place().zone();
        ComingSessions.of(rows, slot, context.today(), context)
                .forEach(
                        session ->
                                rows.edit(
                                        session,
                                        s ->
                                                GenerateSessions.draw(
                                                        slot, s.getClassDate(), zone, s)));
        return Outcome.APPLIED;
    }
}
