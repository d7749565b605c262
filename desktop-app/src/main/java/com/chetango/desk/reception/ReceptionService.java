package com.chetango.desk.reception;

import com.chetango.desk.classes.ClassDayService;
import com.chetango.desk.classes.ClassToday;
import com.chetango.desk.platform.DeskDatabase;
import com.chetango.desk.students.Found;
import com.chetango.desk.students.StudentDirectory;
import com.chetango.desk.sync.Desk;
import com.chetango.desk.sync.DeskResult;
import com.chetango.desk.sync.Session;
import com.chetango.model.attendance.Basis;
import com.chetango.model.attendance.EnteredBy;
import com.chetango.model.badges.BadgeRules;
import com.chetango.model.db.tables.records.BadgeRecord;
import com.chetango.model.operation.CheckIn;
import com.chetango.model.operation.UndoCheckIn;
import com.chetango.model.sales.Method;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What happens when somebody stands at the door: a reading comes in, a {@link Verdict} goes out.
 *
 * <p>Every method but {@link #search} is called on the database thread.
 */
public final class ReceptionService {

    private static final int ARRIVALS_SHOWN = 12;
    private static final Duration SAME_SCAN = Duration.ofSeconds(10);

    private final DeskDatabase database;
    private final Desk desk;
    private final StudentDirectory people;
    private final DoorSale sale;
    private final ClassDayService classDay;
    private final Clock clock;
    private final ReceptionStore store = new ReceptionStore();

    public ReceptionService(
            DeskDatabase database,
            Desk desk,
            StudentDirectory people,
            DoorSale sale,
            ClassDayService classDay,
            Clock clock) {
        this.database = database;
        this.desk = desk;
        this.people = people;
        this.sale = sale;
        this.classDay = classDay;
        this.clock = clock;
    }

    /** People whose name, document or phone matches; answers at once, on any thread. */
    public List<Found> search(String typed) {
        return people.search(typed, StudentDirectory.SHOWN);
    }

    public Overview overview() {
        Session session = session();
        LocalDate today = today(session);
        List<Arrival> arrivals =
                database.read(
                        tx ->
                                store.arrivals(
                                        tx,
                                        session.tenantId(),
                                        session.branchId(),
                                        today,
                                        ARRIVALS_SHOWN));
        return new Overview(classDay.on(session.tenantId(), session.branchId(), today), arrivals);
    }

    /**
     * A camera, a scanner or a hand gave this text.
     *
     * @param fixedClass the class everybody enters until told otherwise, if the receptionist fixed
     *     one
     */
    public Verdict read(String text, EnteredBy by, @Nullable UUID fixedClass) {
        return switch (BadgeRules.read(text)) {
            case BadgeRules.Reading.Static(String token) -> byToken(token, by, fixedClass);
            case BadgeRules.Reading.Rotating(String id, String code) ->
                    byPhone(text, id, code, by, fixedClass);
            case BadgeRules.Reading.Garbled(String read) -> bad(Verdict.CodeProblem.GARBLED, read);
            case BadgeRules.Reading.Foreign(String read) -> bad(stranger(by), read);
        };
    }

    /** What nobody's card says is a name when a hand typed it. */
    private static Verdict.CodeProblem stranger(EnteredBy by) {
        return by == EnteredBy.TYPED ? Verdict.CodeProblem.NOBODY : Verdict.CodeProblem.FOREIGN;
    }

    private Verdict byToken(String token, EnteredBy by, @Nullable UUID fixedClass) {
        Optional<BadgeRecord> badge = badge(token);
        if (badge.isEmpty()) {
            return bad(Verdict.CodeProblem.UNKNOWN, token);
        }
        Instant replaced = badge.get().getReplacedAt();
        return replaced == null
                ? enter(badge.get().getStudentId(), by, fixedClass)
                : replaced(token, replaced);
    }

    private Verdict byPhone(
            String text, String id, String code, EnteredBy by, @Nullable UUID fixedClass) {
        UUID tenant = session().tenantId();
        Optional<BadgeRecord> badge = database.read(tx -> store.badgeOfPhone(tx, tenant, id));
        if (badge.isEmpty()) {
            return bad(Verdict.CodeProblem.UNKNOWN, text);
        }
        Instant replaced = badge.get().getReplacedAt();
        if (replaced != null) {
            return replaced(text, replaced);
        }
        UUID student = badge.get().getStudentId();
        return switch (BadgeRules.verifyRotating(badge.get().getSecret(), code, clock.instant())) {
            case BadgeRules.Trust.Fresh() -> enter(student, by, fixedClass);
            case BadgeRules.Trust.Stale(long _) ->
                    database.read(tx -> new Verdict.StaleCode(facts(tx).person(student, null)));
            case BadgeRules.Trust.Forged() -> bad(Verdict.CodeProblem.FORGED, text);
        };
    }

    private Optional<BadgeRecord> badge(String token) {
        UUID tenant = session().tenantId();
        return database.read(tx -> store.badge(tx, tenant, token));
    }

    private static Verdict bad(Verdict.CodeProblem problem, String text) {
        return new Verdict.BadCode(problem, tail(text), Optional.empty());
    }

    private Verdict replaced(String text, Instant at) {
        return new Verdict.BadCode(
                Verdict.CodeProblem.REPLACED,
                tail(text),
                Optional.of(LocalDate.ofInstant(at, session().zone())));
    }

    /** Enough to tell two cards apart, too little to copy one. */
    private static String tail(String text) {
        String tidy = text.strip();
        return tidy.substring(Math.max(0, tidy.length() - 6));
    }

    /** A known person enters the class that fits, or the one given. */
    public Verdict enter(UUID student, EnteredBy by, @Nullable UUID session) {
        ClassChoice choice = choice(student, session);
        return switch (choice) {
            case ClassChoice.Enter(ClassToday into) ->
                    settle(student, into, CheckIn.onPackage(student, into.id(), by));
            case ClassChoice.Ask(List<ClassToday> open) ->
                    database.read(
                            tx -> new Verdict.ChooseClass(facts(tx).person(student, null), open));
            case ClassChoice.NoneNow(Optional<ClassToday> next) ->
                    database.read(tx -> new Verdict.NoClass(facts(tx).person(student, null), next));
        };
    }

    private ClassChoice choice(UUID student, @Nullable UUID fixed) {
        Session session = session();
        LocalDate today = today(session);
        return ClassChoice.of(
                classDay.on(session.tenantId(), session.branchId(), today),
                clock.instant(),
                fixed,
                classDay.enrolled(session.tenantId(), student, today));
    }

    /** Without classes left, within the package's overdraft. */
    public Verdict grace(UUID student, UUID session, EnteredBy by) {
        return settle(
                student,
                classToday(session),
                new CheckIn(student, session, Basis.GRACE, by, null, null));
    }

    /** Free, on a supervisor's word. */
    public Verdict courtesy(UUID student, UUID session, EnteredBy by, String reason, String pin) {
        return sale.supervisor(pin)
                .map(
                        supervisor ->
                                settle(
                                        student,
                                        classToday(session),
                                        new CheckIn(
                                                student,
                                                session,
                                                Basis.COURTESY,
                                                by,
                                                reason,
                                                supervisor)))
                .orElse(new Verdict.NotDone("pin.wrong"));
    }

    /** Sells the package, takes the exact amount and lets the person in: all three or nothing. */
    public Verdict sellAndEnter(
            Verdict.NeedsAction about, Verdict.PlanOffer offer, Method method, EnteredBy by) {
        UUID student = about.person().studentId();
        UUID session = about.session().id();
        List<Desk.Planned> sold = sale.plan(student, offer, method);
        CheckIn entry = CheckIn.onPackage(student, session, by);
        DeskResult result =
                desk.execute(Stream.concat(sold.stream(), Stream.of(desk.plan(entry))).toList());
        return verdict(student, classToday(session), entry, result);
    }

    public boolean undo(UUID attendance) {
        return desk.execute(new UndoCheckIn(attendance, "undone at the desk"))
                instanceof DeskResult.Done;
    }

    private Verdict settle(UUID student, ClassToday into, CheckIn entry) {
        return verdict(student, into, entry, desk.execute(entry));
    }

    private Verdict verdict(UUID student, ClassToday into, CheckIn entry, DeskResult result) {
        return database.read(tx -> facts(tx).verdict(student, into, entry, result, SAME_SCAN));
    }

    private ClassToday classToday(UUID id) {
        return overview().classes().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private VerdictFacts facts(DSLContext tx) {
        return new VerdictFacts(tx, session(), store, clock);
    }

    private Session session() {
        return desk.session().orElseThrow();
    }

    private LocalDate today(Session session) {
        return LocalDate.ofInstant(clock.instant(), session.zone());
    }
}
