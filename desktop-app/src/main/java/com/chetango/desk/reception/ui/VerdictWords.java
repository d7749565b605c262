package com.chetango.desk.reception.ui;

import com.chetango.desk.classes.ClassToday;
import com.chetango.desk.kit.Tone;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.reception.PersonCard;
import com.chetango.desk.reception.Verdict;
import com.chetango.model.attendance.Basis;
import com.chetango.model.operation.Refusal;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** A verdict in words: what the panel says, without the panel. */
final class VerdictWords {

    private final Texts texts;
    private final Formats formats;
    private final Clock clock;

    VerdictWords(Texts texts, Formats formats, Clock clock) {
        this.texts = texts;
        this.formats = formats;
        this.clock = clock;
    }

    Tone tone(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Admitted _, Verdict.JustAdmitted _ -> Tone.OK;
            case Verdict.NeedsAction _,
                    Verdict.ChooseClass _,
                    Verdict.NoClass _,
                    Verdict.StaleCode _ ->
                    Tone.WARN;
            case Verdict.AlreadyIn _, Verdict.BadCode _, Verdict.NotDone _ -> Tone.STOP;
        };
    }

    String say(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Admitted in -> sayIn(in.basis());
            case Verdict.JustAdmitted in ->
                    texts.get("say.just." + ending(in.person()), secondsSince(in.at()));
            case Verdict.NeedsAction ask -> sayWhy(ask);
            case Verdict.ChooseClass _ -> texts.get("say.choose");
            case Verdict.NoClass _ -> texts.get("say.no-class");
            case Verdict.StaleCode _ -> texts.get("say.stale");
            case Verdict.AlreadyIn in ->
                    texts.get("say.already." + ending(in.person()), ago(in.at()), in.deskName());
            case Verdict.BadCode _, Verdict.NotDone _ -> texts.get("say.not-registered");
        };
    }

    private String sayIn(Basis basis) {
        return switch (basis) {
            case PACKAGE, OWED -> texts.get("say.in");
            case GRACE -> texts.get("say.in.grace");
            case COURTESY -> texts.get("say.in.courtesy");
        };
    }

    private String sayWhy(Verdict.NeedsAction ask) {
        Refusal why = ask.why();
        return switch (why) {
            case NO_CLASSES_LEFT, NO_GRACE_LEFT -> texts.get("say.no-classes");
            case PACKAGE_EXPIRED -> texts.get("say.expired", daysSince(ask));
            case PACKAGE_FROZEN -> texts.get("say.frozen");
            case PACKAGE_NOT_FOR_THIS -> texts.get("say.not-for-this");
            case PACKAGE_LIMIT -> texts.get("say.limit." + ask.limit());
            case CLASS_CANCELLED -> texts.get("say.class-cancelled");
            default -> texts.get("say.no-package");
        };
    }

    private long daysSince(Verdict.NeedsAction ask) {
        return ask.on().map(day -> ChronoUnit.DAYS.between(day, today())).orElse(0L);
    }

    /** Who or what the panel is about, at the largest size. */
    String name(Verdict verdict) {
        return person(verdict)
                .map(PersonCard::name)
                .orElseGet(
                        () ->
                                texts.get(
                                        verdict instanceof Verdict.BadCode
                                                ? "bad.title"
                                                : "say.not-registered"));
    }

    /** Whom a verdict is about, when it is about somebody. */
    static Optional<PersonCard> person(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Admitted in -> Optional.of(in.person());
            case Verdict.JustAdmitted in -> Optional.of(in.person());
            case Verdict.NeedsAction ask -> Optional.of(ask.person());
            case Verdict.ChooseClass ask -> Optional.of(ask.person());
            case Verdict.NoClass none -> Optional.of(none.person());
            case Verdict.StaleCode stale -> Optional.of(stale.person());
            case Verdict.AlreadyIn in -> Optional.of(in.person());
            case Verdict.BadCode _, Verdict.NotDone _ -> Optional.empty();
        };
    }

    List<String> lines(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Admitted in -> twoLines(in.session());
            case Verdict.JustAdmitted in -> twoLines(in.session());
            case Verdict.NeedsAction ask -> List.of(oneLine(ask.session()));
            case Verdict.ChooseClass _ -> List.of();
            case Verdict.NoClass none ->
                    List.of(
                            none.next()
                                    .map(
                                            next ->
                                                    texts.get(
                                                            "into.none.next",
                                                            className(next),
                                                            formats.time(next.startsAt())))
                                    .orElse(texts.get("into.none.today")));
            case Verdict.StaleCode _ -> List.of(texts.get("stale.explain"));
            case Verdict.AlreadyIn in ->
                    List.of(
                            oneLine(in.session()),
                            texts.get(
                                    "say.by." + ending(in.person()),
                                    in.byName(),
                                    formats.time(in.at())));
            case Verdict.BadCode bad -> badLines(bad);
            case Verdict.NotDone failed -> List.of(problem(failed.code()));
        };
    }

    private List<String> badLines(Verdict.BadCode bad) {
        String key =
                switch (bad.problem()) {
                    case REPLACED -> "replaced";
                    case UNKNOWN -> "unknown";
                    case FORGED -> "forged";
                    case FOREIGN -> "foreign";
                    case GARBLED -> "garbled";
                    case NOBODY -> "nobody";
                };
        String what = texts.get("bad." + key, bad.replacedOn().map(formats::date).orElse(""));
        return List.of(what, texts.get("bad-do." + key));
    }

    /** What went wrong with an action, from its code. */
    String problem(String code) {
        String key = "problem." + code;
        return texts.has(key) ? texts.get(key) : texts.get("problem.not-done", code);
    }

    @Nullable String birthday(Verdict verdict) {
        return verdict instanceof Verdict.Admitted in && in.person().hasBirthdayOn(today())
                ? texts.get("birthday")
                : null;
    }

    String className(ClassToday session) {
        return texts.get("class.name", session.style(), session.level());
    }

    String oneLine(ClassToday session) {
        return texts.get(
                "class.line", className(session), formats.time(session.startsAt()), session.room());
    }

    private List<String> twoLines(ClassToday session) {
        return List.of(
                className(session),
                texts.get(
                        "class.hours",
                        formats.time(session.startsAt()),
                        formats.time(session.endsAt()),
                        session.room()));
    }

    /** Spanish participles agree with the person; who gave no gender gets the general form. */
    private static String ending(PersonCard person) {
        return "F".equals(person.gender()) ? "f" : "m";
    }

    private String ago(Instant at) {
        Duration since = Duration.between(at, clock.instant());
        return since.toMinutes() < 1
                ? texts.get("say.seconds", secondsSince(at))
                : texts.get("say.minutes", since.toMinutes());
    }

    private long secondsSince(Instant at) {
        return Math.max(0, Duration.between(at, clock.instant()).toSeconds());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), formats.zone());
    }
}
