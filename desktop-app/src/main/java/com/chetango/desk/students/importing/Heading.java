package com.chetango.desk.students.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which column of the file is what. */
final class Heading {
    private static final int ENOUGH = 2;

    private final Map<Column, Integer> places;
    private final List<String> ignored;

    private Heading(Map<Column, Integer> places, List<String> ignored) {
        this.places = places;
        this.ignored = ignored;
    }

    /** The row as a heading, if it names a person and at least one thing more. */
    static Optional<Heading> of(List<String> cells) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            Optional<Column> column = Column.of(cell);
            if (column.isPresent() && !places.containsKey(column.get())) {
                places.put(column.get(), i);
            } else if (!cell.isBlank()) {
                ignored.add(cell.strip());
            }
        }
        if (places.containsKey(Column.GIVEN_NAMES) && !places.containsKey(Column.SURNAMES)) {
            places.putIfAbsent(Column.FULL_NAME, places.get(Column.GIVEN_NAMES));
            places.remove(Column.GIVEN_NAMES);
        }
        boolean named =
                places.containsKey(Column.FULL_NAME) || places.containsKey(Column.GIVEN_NAMES);
        return named && places.size() >= ENOUGH
                ? Optional.of(new Heading(places, ignored))
                : Optional.empty();
    }

    /** How many of the cells are known headings; what a separator is guessed by. */
    static int known(List<String> cells) {
        return (int) cells.stream().filter(cell -> Column.of(cell).isPresent()).count();
    }

    Map<Column, String> cells(List<String> row) {
        Map<Column, String> cells = new HashMap<>();
        places.forEach(
                (column, place) -> {
                    if (place < row.size() && !row.get(place).isBlank()) {
                        cells.put(column, row.get(place));
                    }
                });
        return cells;
    }

    List<String> ignored() {
        return ignored;
    }
}
