package com.chetango.model.operation;

import static com.chetango.model.db.Tables.TENDER;

import com.chetango.model.db.tables.records.TenderCheckRecord;
import com.chetango.model.db.tables.records.TenderRecord;
import com.chetango.model.people.Role;
import com.chetango.model.people.Texts;
import com.chetango.model.rows.Indexes;
import com.chetango.model.rows.Rows;
import com.chetango.model.values.Ids;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody looked into the account: the money is there, or it never came. Money may still turn up
 * after it was missed, so the last look counts.
 */
public record ConfirmTender(UUID tenderId, boolean arrived, @Nullable String note)
        implements Operation {

    public ConfirmTender {
        Objects.requireNonNull(tenderId, "tenderId");
        note = Texts.optional(200, note);
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
    public boolean movesMoney() {
        return true;
    }

    @Override
    public Outcome apply(Rows rows, OperationContext context) {
        Optional<TenderCheckRecord> before =
                rows.find(Indexes.CHECK_OF_TENDER, tenderId).stream().findFirst();
        Optional<TenderRecord> tender = rows.get(TENDER, tenderId);
        if (tender.isEmpty()) {
            return Outcome.refused(Refusal.UNKNOWN, TENDER.getName());
        }
        if (!tender.get().getToConfirm() && !context.hasHappened()) {
            return Outcome.refused(Refusal.NOTHING_TO_CONFIRM);
        }
        if (before.isEmpty()) {
            TenderCheckRecord row = new TenderCheckRecord();
            row.setId(Ids.derive(tenderId, "check"));
            row.setTenderId(tenderId);
            write(row, context);
            rows.put(row);
            return Outcome.APPLIED;
        }
        if (before.get().getArrived() == arrived) {
            return context.hasHappened()
                    ? new Outcome.Merged(before.get().getId())
                    : Outcome.refused(Refusal.ALREADY_CHECKED);
        }
        rows.edit(before.get(), row -> write(row, context));
        return Outcome.APPLIED;
    }

    private void write(TenderCheckRecord row, OperationContext context) {
        row.setArrived(arrived);
        row.setNote(note);
        row.setAt(context.at());
        row.setActorId(context.actor().staffId());
    }
}
