package com.chetango.desk.students.ui;

import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.students.Found;
import com.chetango.desk.students.ListNote;
import com.chetango.desk.students.PersonFormats;
import com.chetango.desk.students.Photo;
import com.chetango.desk.students.StudentSheet;

import javafx.scene.image.Image;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** People in the words the screen uses for them. */
final class PersonWords {

    private static final String DOT = " \u00b7 ";

    private final Texts texts;
    private final Formats formats;

    PersonWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    static @Nullable Image picture(@Nullable Photo photo) {
        return photo == null ? null : new Image(photo.open());
    }

    static String joined(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(DOT));
    }

    /** Document and telephone under a name in the list. */
    String line(Found found) {
        return joined(
                found.document(),
                PersonFormats.phone(found.phone()),
                found.active() ? null : texts.get("inactive"));
    }

    String note(@Nullable ListNote note) {
        if (note == null) {
            return "";
        }
        return switch (note.kind()) {
            case COUNTED -> texts.get("left.short", note.left());
            case UNLIMITED -> texts.get("unlimited");
            case NOTHING_LEFT ->
                    note.left() < 0
                            ? texts.get("owes.short", -note.left())
                            : texts.get("left.short", 0);
            case NONE -> "\u2013";
        };
    }

    /** Document, age and telephone under the name at the top. */
    String line(StudentSheet.Person person) {
        Integer age = person.age();
        return joined(
                PersonFormats.document(person.documentType(), person.documentNumber(), formats),
                age == null ? null : texts.get("years", age),
                PersonFormats.phone(person.phone()));
    }

    /** Medell\u00edn, Laureles and Manizales. */
    String list(java.util.List<String> names) {
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> names.getFirst();
            default ->
                    texts.get(
                            "and",
                            String.join(", ", names.subList(0, names.size() - 1)),
                            names.getLast());
        };
    }

    String line(StudentSheet.Member member) {
        if (member.isGuardian()) {
            return joined(member.relation(), PersonFormats.phone(member.phone()));
        }
        Integer age = member.age();
        Long left = member.left();
        return joined(
                age == null ? null : texts.get("years", age),
                left == null ? texts.get("unlimited") : texts.get("left.line", left));
    }
}
