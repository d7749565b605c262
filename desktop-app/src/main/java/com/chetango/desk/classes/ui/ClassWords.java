package com.chetango.desk.classes.ui;

import com.chetango.desk.classes.ClassAnswer;
import com.chetango.desk.classes.ClassDetail;
import com.chetango.desk.classes.ClassToday;
import com.chetango.desk.classes.RosterPerson;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.Pill;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;
import com.chetango.model.operation.Refusal;

import javafx.scene.Node;

import java.time.Instant;
import java.util.List;

/** Classes, lists and answers in words. */
final class ClassWords {

    private final Texts texts;
    private final Formats formats;

    ClassWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    String name(ClassToday session) {
        return name(session.style(), session.level());
    }

    String name(String style, String level) {
        return texts.get("class.name", style, level);
    }

    String place(ClassToday session) {
        return texts.get("class.place", session.room(), session.teacher());
    }

    String line(ClassToday session) {
        return texts.get(
                "class.line",
                formats.time(session.startsAt()),
                formats.time(session.endsAt()),
                session.room(),
                session.teacher());
    }

    Node state(ClassToday session, Instant now) {
        return switch (session.state()) {
            case CONFIRMED -> Pill.plain(Icon.CHECK, texts.get("state.confirmed"));
            case CANCELLED -> Pill.line(Icon.CLOSE, texts.get("state.cancelled"));
            case PENDING -> {
                if (session.isRunningAt(now)) {
                    yield Pill.now(texts.get("state.running"));
                }
                yield now.isBefore(session.startsAt())
                        ? Type.t12(texts.get("state.coming"), Type.MUTED)
                        : Pill.line(texts.get("state.to-confirm"));
            }
        };
    }

    /** What is said of a person in the list below the name. */
    String note(RosterPerson person) {
        RosterPerson.Seat seat = person.seat();
        if (seat == null) {
            return texts.get("seat.none");
        }
        return texts.get(seat.weekly() ? "seat.weekly" : "seat.once");
    }

    String entry(RosterPerson.Entry entry) {
        return switch (entry.basis()) {
            case PACKAGE -> texts.get("entry.package", formats.time(entry.at()));
            case GRACE -> texts.get("entry.grace", formats.time(entry.at()));
            case COURTESY -> texts.get("entry.courtesy", formats.time(entry.at()));
            case OWED -> texts.get("entry.owed", formats.time(entry.at()));
        };
    }

    /** Why a person could not be marked, in two or three words. */
    String why(Refusal refusal) {
        String key = "why." + refusal.name();
        return texts.has(key) ? texts.get(key) : texts.get("why.other");
    }

    String cannotMark(ClassDetail detail, Instant now) {
        if (detail.session().state() == ClassToday.State.CANCELLED) {
            return texts.get("roll.cancelled");
        }
        return detail.isOpenAt(now) ? texts.get("roll.nobody") : texts.get("roll.early");
    }

    /** What stopped something, and what to do. */
    String answer(ClassAnswer answer) {
        return switch (answer) {
            case ClassAnswer.Done _ -> "";
            case ClassAnswer.NotAllowed _ -> texts.get("refused.NOT_ALLOWED");
            case ClassAnswer.Failed(String code) -> texts.get("refused.failed", code);
            case ClassAnswer.Refused(Refusal why, List<Object> _) -> {
                String key = "refused." + why.name();
                yield texts.has(key) ? texts.get(key) : texts.get("refused.other", why.name());
            }
        };
    }

    String undo(Deed deed) {
        return switch (deed) {
            case Deed.Present(String name) -> texts.get("undo.present", name);
            case Deed.AllPresent(int count) -> texts.get("undo.all", count);
            case Deed.Enrolled(String name) -> texts.get("undo.enrolled", name);
        };
    }
}
