package com.chetango.model.operation;

import com.chetango.model.db.tables.records.CreditEntryRecord;
import com.chetango.model.packages.CreditKind;
import com.chetango.model.rows.Rows;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Writes one operation's ledger lines, numbered as they come. */
final class CreditLines {

    private final Rows rows;
    private final OperationContext context;
    private final CreditKind kind;
    private int next;

    private CreditLines(Rows rows, OperationContext context, CreditKind kind, int next) {
        this.rows = rows;
        this.context = context;
        this.kind = kind;
        this.next = next;
    }

    static CreditLines of(Rows rows, OperationContext context, CreditKind kind) {
        return new CreditLines(rows, context, kind, 0);
    }

    /** The lines that follow, of another kind. */
    CreditLines then(CreditKind following) {
        return new CreditLines(rows, context, following, next);
    }

    void add(UUID entitlementId, UUID studentId, int amount, @Nullable String note) {
        CreditEntryRecord line = new CreditEntryRecord();
        line.setId(context.id("credit/" + next));
        line.setEntitlementId(entitlementId);
        line.setStudentId(studentId);
        line.setKind(kind.name());
        line.setAmount(amount);
        line.setOperationId(context.operationId());
        line.setLine(next++);
        line.setNote(note);
        line.setAt(context.at());
        line.setActorId(context.actor().staffId());
        rows.put(line);
    }
}
