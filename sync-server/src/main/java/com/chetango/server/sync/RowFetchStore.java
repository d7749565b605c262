package com.chetango.server.sync;

import com.chetango.model.rows.Replica;
import com.chetango.model.rows.RowIndex;
import com.chetango.model.rows.RowTotal;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
        return tx.selectFrom(table).where(mine(table)).and(Replica.ID.in(table).in(ids)).fetch();
    }

    /** Rows of every key; for keys of several columns also of mixed ones, which do no harm. */
    List<? extends Record> byKeys(DSLContext tx, RowIndex<?> index, Set<List<Object>> keys) {
        Condition condition = mine(index.table());
        for (int i = 0; i < index.columns().size(); i++) {
            condition = condition.and(oneOf(index.columns().get(i), keys, i));
        }
        return tx.selectFrom(index.table()).where(condition).fetch();
    }

    private static <T> Condition oneOf(Field<T> column, Set<List<Object>> keys, int position) {
        Set<T> values = new LinkedHashSet<>();
        keys.forEach(key -> values.add(column.getType().cast(key.get(position))));
        return column.in(values);
    }

    Map<UUID, Long> totals(DSLContext tx, RowTotal<?> total, Set<UUID> groups) {
        Map<UUID, Long> sums = new HashMap<>();
        Field<BigDecimal> sum = DSL.sum(total.amount());
        tx.select(total.group(), sum)
                .from(total.table())
                .where(mine(total.table()))
                .and(total.group().in(groups))
                .groupBy(total.group())
                .forEach(row -> sums.put(row.value1(), row.value2().longValueExact()));
        return sums;
    }

    private Condition mine(Table<?> table) {
        return Replica.TENANT_ID.in(table).eq(tenantId);
    }
}
