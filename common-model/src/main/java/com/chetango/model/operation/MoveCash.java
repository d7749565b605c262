package com.chetango.model.operation;

import com.chetango.model.db.tables.records.CashMovementRecord;
import com.chetango.model.people.Role;
import com.chetango.model.people.Texts;
import com.chetango.model.rows.Rows;
import com.chetango.model.values.Shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cash goes into the drawer or out of it for another reason than a sale.
 *
 * @param amount positive in, negative out
 */
public record MoveCash(long amount, String reason) implements Operation {

    public MoveCash {
        Shape.amount(Math.abs(amount), "amount");
        reason = Texts.required(200, reason);
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
        Drawer drawer = Drawer.of(rows, context);
        if (drawer.refusal() != null) {
            return drawer.refusal();
        }
        CashMovementRecord row = new CashMovementRecord();
        row.setId(context.id("movement"));
        row.setCashSessionId(drawer.sessionId());
        row.setAmount(amount);
        row.setReason(reason);
        row.setAt(context.at());
        row.setActorId(context.actor().staffId());
        rows.put(row);
        List<Outcome.Flag> flags = new ArrayList<>();
        drawer.flag(flags, null, row.getId());
        return Outcome.flagged(flags.toArray(Outcome.Flag[]::new));
    }
}
