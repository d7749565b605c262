package com.chetango.desk.students.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a full name into given names and surnames the way it is most often right here: the last two
 * are surnames, and {@code de}, {@code la}, {@code del} belong to what follows.
 */
record NameSplit(String given, String surnames) {
    private static final Set<String> PARTICLES =
            Set.of("de", "del", "la", "las", "los", "y", "san", "santa", "da", "di", "van", "von");

    static NameSplit of(String fullName) {
        int comma = fullName.indexOf(',');
        if (comma > 0) {
            return new NameSplit(
                    fullName.substring(comma + 1).strip(), fullName.substring(0, comma).strip());
        }
        List<String> units = units(fullName);
        int surnames = units.size() >= 3 ? 2 : 1;
        int cut = Math.max(1, units.size() - surnames);
        return new NameSplit(
                String.join(" ", units.subList(0, cut)),
                String.join(" ", units.subList(cut, units.size())));
    }

    private static List<String> units(String fullName) {
        List<String> units = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String word : fullName.split(" ", -1)) {
            open.append(open.isEmpty() ? "" : " ").append(word);
            if (!PARTICLES.contains(word.toLowerCase(Locale.ROOT))) {
                units.add(open.toString());
                open.setLength(0);
            }
        }
        if (!open.isEmpty()) {
            units.add(open.toString());
        }
        return units;
    }
}
