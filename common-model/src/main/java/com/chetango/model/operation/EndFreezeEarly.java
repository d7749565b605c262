package com.chetango.model.operation;

import static com.chetango.model.db.Tables.PACKAGE_FREEZE;

import com.chetango.model.db.tables.records.PackageFreezeRecord;
import com.chetango.model.people.Role;
import com.chetango.model.rows.Rows;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody is back before their freeze ends; the days that were not needed are theirs again.
 *
 * @param backOn the first day they may dance; on the first day of the freeze or before it, the
 *     freeze never was
 */
public record EndFreezeEarly(UUID freezeId, LocalDate backOn) implements Operation {

    public EndFreezeEarly {
        Objects.requireNonNull(freezeId, "freezeId");
        Objects.requireNonNull(backOn, "backOn");
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
        Optional<PackageFreezeRecord> freeze = rows.get(PACKAGE_FREEZE, freezeId);
        if (freeze.isEmpty()) {
            return Outcome.refused(Refusal.UNKNOWN, PACKAGE_FREEZE.getName());
        }
        LocalDate first = freeze.get().getFromOn();
        LocalDate last = backOn.isBefore(first) ? first.minusDays(1) : backOn.minusDays(1);
        if (!last.isBefore(freeze.get().getThroughOn())) {
            return context.hasHappened()
                    ? new Outcome.Merged(freezeId)
                    : Outcome.refused(Refusal.FREEZE_ENDED, freeze.get().getThroughOn());
        }
        rows.edit(freeze.get(), f -> f.setThroughOn(last));
        return Outcome.APPLIED;
    }
}
