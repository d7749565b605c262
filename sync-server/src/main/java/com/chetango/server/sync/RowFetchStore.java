package com.chetango.server.sync;

import com.chetango.model.rows.Replica;
import com.chetango.model.rows.RowIndex;
import com.chetango.model.rows.RowTotal;
import com.chetango.server.platform.KeyList;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads rows for many operations at once. */
final class RowFetchStore {

    private final UUID tenantId;

    RowFetchStore(UUID tenantId) {
        this.tenantId = tenantId;
    }

    List<? extends Record> byIds(DSLContext tx, Table<?> table, Set<UUID> ids) {
        return having(tx, table, KeyList.of(Replica.ID.in(table), ids));
    }

    List<? extends Record> byKeys(DSLContext tx, RowIndex<?> index, Set<List<Object>> keys) {
        return having(tx, index.table(), KeyList.of(index.columns(), keys));
    }

    private <R extends Record> List<R> having(DSLContext tx, Table<R> table, KeyList keys) {
        return tx.select(table.fields())
                .from(keys.table())
                .join(table)
                .on(Replica.TENANT_ID.in(table).eq(tenantId))
                .and(keys.matches())
                .fetchInto(table);
    }

    Map<UUID, Long> totals(DSLContext tx, RowTotal<?> total, Set<UUID> groups) {
        Map<UUID, Long> sums = new HashMap<>();
        Field<BigDecimal> sum = DSL.sum(total.amount());
        KeyList keys = KeyList.of(total.group(), groups);
        tx.select(total.group(), sum)
                .from(keys.table())
                .join(total.table())
                .on(Replica.TENANT_ID.in(total.table()).eq(tenantId))
                .and(keys.matches())
                .groupBy(total.group())
                .forEach(row -> sums.put(row.value1(), row.value2().longValueExact()));
        return sums;
    }
}
