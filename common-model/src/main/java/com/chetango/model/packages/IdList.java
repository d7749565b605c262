package com.chetango.model.packages;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Comma-separated ids in one column: a plan's eligible styles, levels and branches. */
public final class IdList {

    private IdList() {}

    public static Set<UUID> parse(String text) {
        Set<UUID> ids = new LinkedHashSet<>();
        for (String part : text.split(",", -1)) {
            if (!part.isBlank()) {
                ids.add(UUID.fromString(part.trim()));
            }
        }
        return ids;
    }

    public static String format(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }
}
