package com.chetango.desk.signin.ui;

import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Tasks;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.signin.Door;
import com.chetango.desk.signin.DoorFacts;
import com.chetango.desk.signin.DoorFacts.Connection;
import com.chetango.desk.signin.SignInResult;
import com.chetango.desk.sync.Session;
import com.chetango.model.sync.Problem.BranchChoice;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** What the sign-in screen knows and does. */
public final class SignInViewModel {
    private static final int NOON = 12;
    private static final int EVENING = 19;

    /** Where the screen is. */
    public sealed interface State {
        /** Waiting for the person. */
        record Ready() implements State {}

        /** Asking. */
        record Working() implements State {}

        /** It did not work: what happened and what to do. */
        record Problem(String sentence) implements State {}

        /** The branch of a new desk must be chosen. */
        record Choosing(List<BranchChoice> branches) implements State {}
    }

    /** Somebody is in; {@code warnDaysLeft} is 0 while there is nothing to warn of. */
    public record Entered(Session session, int warnDaysLeft) {}

    private final Door door;
    private final Tasks tasks;
    private final Clock clock;
    private final Texts texts;
    private final Formats formats;
    private final Consumer<Entered> entered;
    private final StringProperty academy = new SimpleStringProperty("");
    private final StringProperty email = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable BranchChoice> branch = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Ready());
    private final ReadOnlyObjectWrapper<DoorFacts> facts =
            new ReadOnlyObjectWrapper<>(DoorFacts.ofNewDesk());

    public SignInViewModel(
            Door door, Tasks tasks, Clock clock, Texts anyTexts, Consumer<Entered> entered) {
        this.door = door;
        this.tasks = tasks;
        this.clock = clock;
        this.texts = anyTexts.in(Door.class);
        this.formats = texts.formats();
        this.entered = entered;
    }

    public StringProperty academy() {
        return academy;
    }

    public StringProperty email() {
        return email;
    }

    public StringProperty password() {
        return password;
    }

    /** Only asked for in {@link State.Choosing}. */
    public ObjectProperty<@Nullable BranchChoice> branch() {
        return branch;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<DoorFacts> facts() {
        return facts.getReadOnlyProperty();
    }

    /** Looks what this desk knows; again each time the screen comes up. */
    public void load() {
        password.set("");
        state.set(new State.Ready());
        tasks.database(
                door::facts,
                known -> {
                    facts.set(known);
                    if (academy.get().isEmpty()) {
                        academy.set(known.academy().code());
                    }
                    if (email.get().isEmpty()) {
                        email.set(known.email());
                    }
                });
    }

    /** Tries to come in with what was typed. */
    public void enter() {
        if (state.get() instanceof State.Working) {
            return;
        }
        String missing = missing();
        if (missing != null) {
            state.set(new State.Problem(missing));
            return;
        }
        BranchChoice chosen = branch.get();
        UUID branchId = chosen == null ? null : chosen.id();
        String where = academy.get().strip();
        String who = email.get().strip();
        String secret = password.get();
        state.set(new State.Working());
        tasks.io(() -> door.enter(where, who, secret, branchId), this::came, this::broke);
    }

    private @Nullable String missing() {
        if (academy.get().isBlank()) {
            return texts.get("missing.academy");
        }
        if (!email.get().strip().matches("\\S+@\\S+\\.\\S+")) {
            return texts.get("missing.email");
        }
        return password.get().isEmpty() ? texts.get("missing.password") : null;
    }

    private void came(SignInResult result) {
        switch (result) {
            case SignInResult.Online in -> welcome(new Entered(in.session(), 0));
            case SignInResult.Offline in ->
                    welcome(new Entered(in.session(), in.isWarning() ? in.daysLeft() : 0));
            case SignInResult.ChooseBranch choose -> {
                branch.set(choose.branches().getFirst());
                state.set(new State.Choosing(choose.branches()));
            }
            case SignInResult.WrongCredentials w -> problem("problem.password");
            case SignInResult.OtherAcademy o -> problem("problem.other-academy", o.code());
            case SignInResult.NeedsNetwork n -> problem("problem.needs-internet");
            case SignInResult.OfflineTooLong o -> problem("offline.expired");
            case SignInResult.ClockSetBack c -> problem("problem.clock");
            case SignInResult.DeviceRevoked d -> problem("problem.revoked");
            case SignInResult.ServerRefused s -> problem("problem.server", s.code());
            case SignInResult.TryLater t -> problem("problem.tries", minutesUntil(t.notBefore()));
        }
    }

    private void welcome(Entered in) {
        password.set("");
        state.set(new State.Ready());
        entered.accept(in);
    }

    private long minutesUntil(Instant then) {
        return Math.max(1, Duration.between(clock.instant(), then).toSeconds() / 60 + 1);
    }

    private void broke(Exception failure) {
        System.getLogger("com.chetango.desk").log(System.Logger.Level.ERROR, "sign-in", failure);
        problem("problem.desk");
    }

    private void problem(String key, Object... values) {
        state.set(new State.Problem(texts.get(key, values)));
    }

    /** <i>Buenas tardes.</i> */
    public String greeting() {
        int hour = LocalTime.ofInstant(clock.instant(), formats.zone()).getHour();
        if (hour < NOON) {
            return texts.get("greeting.morning");
        }
        return texts.get(hour < EVENING ? "greeting.afternoon" : "greeting.evening");
    }

    /** <i>Hoy hay 6 clases.</i> Nothing on a desk that knows no academy. */
    public String classesToday() {
        DoorFacts known = facts.get();
        return known.academy().code().isEmpty() ? "" : texts.get("classes", known.classesToday());
    }

    /** The branch and the desk over the day and the time. */
    public String whereAndWhen() {
        var now = clock.instant();
        String when =
                formats.day(LocalDate.ofInstant(now, formats.zone()))
                        + " \u00b7 "
                        + formats.time(now);
        DoorFacts known = facts.get();
        return known.branch().isEmpty()
                ? when
                : known.branch() + " \u00b7 " + known.desk() + "\n" + when;
    }

    /** Title and explanation of the connection; empty when the server answers. */
    public List<String> connection() {
        return switch (facts.get().connection()) {
            case Connection.Online o -> List.of();
            case Connection.Offline o ->
                    List.of(texts.get("offline.title", o.daysLeft()), texts.get("offline.text"));
            case Connection.Expired e ->
                    List.of(texts.get("offline.expired-title"), texts.get("offline.expired"));
        };
    }

    /** <i>Última conexión</i> with its day and time, or nothing. */
    public String lastConnection() {
        var last = facts.get().lastConnection();
        return last == null
                ? ""
                : texts.get(
                        "last-connection",
                        formats.day(LocalDate.ofInstant(last, formats.zone())),
                        formats.time(last));
    }
}
