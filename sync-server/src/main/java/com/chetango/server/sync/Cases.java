package com.chetango.server.sync;

import static com.chetango.model.db.Tables.CASE_ITEM;

import com.chetango.model.db.tables.records.CaseItemRecord;
import com.chetango.model.operation.CaseKind;
import com.chetango.model.operation.Outcome;
import com.chetango.model.rows.Rows;
import com.chetango.model.sync.ExchangeRequest.SentOperation;
import com.chetango.model.values.Ids;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Opens cases: rows like any other, so every desk of the academy sees them. */
final class Cases {

    private static final int LONGEST_DETAIL = 2_000;

    private final Instant now;

    Cases(Instant now) {
        this.now = now;
    }

    /** Opens one for each flag and answers the first. */
    UUID open(Rows rows, SentOperation sent, List<Outcome.Flag> flags) {
        for (int i = 0; i < flags.size(); i++) {
            rows.put(row(id(sent, i), sent, flags.get(i)));
        }
        return id(sent, 0);
    }

    /** The same finding again opens no second case. */
    UUID openOnce(Rows rows, SentOperation sent, String code) {
        UUID id = Ids.derive(sent.op(), "case/" + code + "/" + sent.sha256());
        if (rows.get(CASE_ITEM, id).isEmpty()) {
            rows.put(row(id, sent, new Outcome.Flag(CaseKind.PARKED_OPERATION, null, null, code)));
        }
        return id;
    }

    private static UUID id(SentOperation sent, int index) {
        return Ids.derive(sent.op(), "case/" + index);
    }

    private CaseItemRecord row(UUID id, SentOperation sent, Outcome.Flag flag) {
        CaseItemRecord row = new CaseItemRecord();
        row.setId(id);
        row.setKind(flag.kind().name());
        row.setState("OPEN");
        row.setStudentId(flag.studentId());
        row.setBranchId(sent.branch());
        row.setSubjectId(flag.subjectId());
        row.setOperationId(sent.op());
        row.setDetail(clean(flag.detail()));
        row.setOpenedAt(now);
        return row;
    }

    private static String clean(String detail) {
        String text = detail.replace('\0', ' ');
        return text.length() <= LONGEST_DETAIL ? text : text.substring(0, LONGEST_DETAIL);
    }
}
