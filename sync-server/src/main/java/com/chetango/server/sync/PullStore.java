package com.chetango.server.sync;

import static com.chetango.server.platform.ServerTables.COMMIT_LOG;
import static com.chetango.server.platform.ServerTables.SEQ;
import static com.chetango.server.platform.ServerTables.TENANT_ID;
import static com.chetango.server.platform.ServerTables.WEIGHT;

import com.chetango.model.rows.Replica;
import com.chetango.model.sync.ExchangeResponse.TablePage;
import com.chetango.model.sync.WireRows;

import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Rows by commit number. */
final class PullStore {

    /**
     * The commit a page that starts above {@code cursor} ends with: whole commits, of about {@code
     * maxRows} rows together, at least one.
     */
    long pageEnd(DSLContext tx, UUID tenantId, long cursor, long head, int maxRows) {
        long rows = 0;
        long end = cursor;
        try (Cursor<Record2<Long, Integer>> commits =
                tx.select(SEQ, WEIGHT)
                        .from(COMMIT_LOG)
                        .where(TENANT_ID.eq(tenantId))
                        .and(SEQ.gt(cursor))
                        .and(SEQ.le(head))
                        .orderBy(TENANT_ID, SEQ)
                        .limit(maxRows)
                        .fetchSize(maxRows)
                        .fetchLazy()) {
            int seen = 0;
            for (Record2<Long, Integer> commit : commits) {
                rows += commit.value2();
                if (rows > maxRows && end > cursor) {
                    return end;
                }
                end = commit.value1();
                seen++;
            }
            return seen < maxRows ? head : end;
        }
    }

    /**
     * Every replicated row last written in {@code (cursor, end]}; tables with none are left out.
     */
    Map<String, TablePage> rows(DSLContext tx, UUID tenantId, long cursor, long end) {
        Map<String, TablePage> pages = new LinkedHashMap<>();
        if (end <= cursor) {
            return pages;
        }
        for (Table<?> table : Replica.TABLES) {
            Field<UUID> tenant = Replica.TENANT_ID.in(table);
            Field<Long> seq = Replica.ROW_SEQ.in(table);
            List<List<@Nullable Object>> rows = new ArrayList<>();
            for (Record row :
                    tx.selectFrom(table)
                            .where(tenant.eq(tenantId))
                            .and(seq.gt(cursor))
                            .and(seq.le(end))
                            .orderBy(tenant, seq)
                            .fetch()) {
                rows.add(WireRows.write(row));
            }
            if (!rows.isEmpty()) {
                pages.put(table.getName(), new TablePage(columns(table), rows));
            }
        }
        return pages;
    }

    private static List<String> columns(Table<?> table) {
        return Arrays.stream(table.fields()).map(Field::getName).toList();
    }
}
