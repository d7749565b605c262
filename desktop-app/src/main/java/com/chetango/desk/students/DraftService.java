package com.chetango.desk.students;

import com.chetango.desk.platform.DeskDatabase;
import com.chetango.desk.sync.Desk;
import com.chetango.desk.sync.Session;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;

/** Forms that were begun and not saved; called on the database thread. */
public final class DraftService {

    private static final int LONGEST = 20_000;

    private final DeskDatabase database;
    private final Desk desk;
    private final Clock clock;
    private final DraftStore store = new DraftStore();

    public DraftService(DeskDatabase database, Desk desk, Clock clock) {
        this.database = database;
        this.desk = desk;
        this.clock = clock;
    }

    /** The form of a student, or of a new one for null. */
    public static String form(@Nullable UUID student) {
        return "STUDENT:" + (student == null ? "new" : student);
    }

    /** Keeps this instead of what was kept before. */
    public boolean keep(String form, Map<StudentInput, String> typed) {
        Properties lines = new Properties();
        typed.forEach((input, text) -> lines.setProperty(input.name(), text));
        StringWriter content = new StringWriter();
        try {
            lines.store(content, null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (content.toString().length() > LONGEST) {
            return false;
        }
        return database.write(
                tx -> {
                    store.keep(tx, key(form), content.toString(), clock.instant());
                    return true;
                });
    }

    public Optional<Map<StudentInput, String>> find(String form) {
        return database.read(tx -> store.find(tx, key(form))).map(DraftService::read);
    }

    /** It was saved, or thrown away on purpose. */
    public boolean drop(String form) {
        return database.write(
                tx -> {
                    store.drop(tx, key(form));
                    return true;
                });
    }

    private static Map<StudentInput, String> read(String content) {
        Properties lines = new Properties();
        try {
            lines.load(new StringReader(content));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Map<StudentInput, String> typed = new EnumMap<>(StudentInput.class);
        for (StudentInput input : StudentInput.values()) {
            String text = lines.getProperty(input.name());
            if (text != null) {
                typed.put(input, text);
            }
        }
        return typed;
    }

    private DraftStore.Key key(String form) {
        Session session = desk.session().orElseThrow();
        return new DraftStore.Key(session.tenantId(), session.staffId(), form);
    }
}
