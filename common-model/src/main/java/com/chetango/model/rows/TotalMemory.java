package com.chetango.model.rows;

import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** One declared sum by group: what was read, and what was written since. */
final class TotalMemory {

    private final int amountColumn;
    private final int groupColumn;
    private final Map<UUID, Long> read = new HashMap<>();
    private final Map<UUID, Long> since = new HashMap<>();

    TotalMemory(int amountColumn, int groupColumn) {
        this.amountColumn = amountColumn;
        this.groupColumn = groupColumn;
    }

    boolean isKnown(UUID group) {
        return read.containsKey(group);
    }

    void load(UUID group, long sum) {
        read.put(group, sum);
    }

    long get(UUID group) {
        return read.getOrDefault(group, 0L) + since.getOrDefault(group, 0L);
    }

    void changed(@Nullable UpdatableRecord<?> before, @Nullable UpdatableRecord<?> after) {
        if (before != null) {
            add(before, -1);
        }
        if (after != null) {
            add(after, 1);
        }
    }

    private void add(UpdatableRecord<?> row, int sign) {
        UUID group = row.get(groupColumn, UUID.class);
        Object amount = row.get(amountColumn);
        if (group != null && amount instanceof Number number) {
            since.merge(group, sign * number.longValue(), Long::sum);
        }
    }

    /**
     * What was written is now where sums are read from.
     *
     * @param isComplete whether sums never read are known too, as nothing
     */
    void settle(boolean isComplete) {
        since.forEach(
                (group, sum) -> {
                    if (isComplete || isKnown(group)) {
                        read.merge(group, sum, Long::sum);
                    }
                });
        since.clear();
    }
}
