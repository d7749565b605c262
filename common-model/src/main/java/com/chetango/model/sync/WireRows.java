package com.chetango.model.sync;

import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * A row's values as JSON values and back: numbers, booleans and text as they are; ids, instants
 * (ISO, UTC), dates and times as text; bytes as base64.
 */
public final class WireRows {

    private WireRows() {}

    public static List<@Nullable Object> write(Record row) {
        List<@Nullable Object> values = new ArrayList<>(row.size());
        for (int i = 0; i < row.size(); i++) {
            values.add(toWire(row.get(i)));
        }
        return values;
    }

    private static @Nullable Object toWire(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case UUID id -> id.toString();
            case Instant instant -> instant.toString();
            case LocalDate date -> date.toString();
            case LocalTime time -> time.toString();
            case byte[] bytes -> Base64.getEncoder().encodeToString(bytes);
            default -> value;
        };
    }

    /** Sets {@code field} of {@code row} from a JSON value. */
    public static <T> void read(Record row, Field<T> field, @Nullable Object wire) {
        row.set(field, wire == null ? null : field.getType().cast(fromWire(field, wire)));
    }

    private static Object fromWire(Field<?> field, Object wire) {
        Class<?> type = field.getType();
        try {
            if (type == Long.class) {
                return ((Number) wire).longValue();
            } else if (type == Integer.class) {
                return ((Number) wire).intValue();
            } else if (type == String.class || type == Boolean.class) {
                return wire;
            }
            String text = (String) wire;
            if (type == UUID.class) {
                return UUID.fromString(text);
            } else if (type == Instant.class) {
                return Instant.parse(text);
            } else if (type == LocalDate.class) {
                return LocalDate.parse(text);
            } else if (type == LocalTime.class) {
                return LocalTime.parse(text);
            }
            return Base64.getDecoder().decode(text);
        } catch (ClassCastException | IllegalArgumentException | DateTimeParseException broken) {
            throw new IllegalArgumentException(
                    field.getName() + " cannot hold what was sent", broken);
        }
    }
}
