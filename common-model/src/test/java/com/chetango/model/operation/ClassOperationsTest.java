package com.chetango.model.operation;

import static com.chetango.model.db.Tables.ACADEMY;
import static com.chetango.model.db.Tables.CLASS_SESSION;
import static com.chetango.model.db.Tables.ENROLMENT;
import static com.chetango.model.db.Tables.SCHEDULE_SLOT;
import static com.chetango.model.db.Tables.STAFF;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.model.attendance.EnteredBy;
import com.chetango.model.classes.CalendarRules;
import com.chetango.model.classes.RosterRules;
import com.chetango.model.classes.RosterRules.Roster;
import com.chetango.model.classes.SessionState;
import com.chetango.model.classes.SlotTerms;
import com.chetango.model.db.tables.records.ClassSessionRecord;
import com.chetango.model.db.tables.records.StaffRecord;
import com.chetango.model.db.tables.records.StudentRecord;
import com.chetango.model.rows.Indexes;
import com.chetango.model.testing.ModelDatabase;
import com.chetango.model.testing.SettledAcademy;
import com.chetango.model.testing.SmallAcademy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@ParameterizedClass
@EnumSource
class ClassOperationsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final UUID SLOT = SmallAcademy.id("slot");

    private final ModelDatabase.Engine engine;
    private ModelDatabase database;
    private SmallAcademy academy;

    ClassOperationsTest(ModelDatabase.Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void open() {
        database = engine.open();
        academy = new SmallAcademy(database);
        SettledAcademy.settle(academy);
        for (String teacher : new String[] {"teacher", "substitute"}) {
            StaffRecord row = new StaffRecord();
            row.setId(SmallAcademy.id(teacher));
            row.setFullName(teacher);
            row.setEmail(teacher + "@claveyson.co");
            row.setRole("TEACHER");
            row.setActive(true);
            academy.rows().put(row);
        }
        assertThat(academy.runAsOwner(new SaveSlot(SLOT, 1, monday(18)), Standing.PROPOSED))
                .isEqualTo(Outcome.APPLIED);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_weekly_class_is_made_on_its_days_and_not_on_holidays() {
        generate(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 12, 31));
        assertThat(dates())
                .containsExactly(
                        LocalDate.of(2026, 11, 9),
                        MONDAY,
                        LocalDate.of(2026, 11, 30),
                        LocalDate.of(2026, 12, 7),
                        LocalDate.of(2026, 12, 14),
                        LocalDate.of(2026, 12, 21),
                        LocalDate.of(2026, 12, 28));
        ClassSessionRecord session = session(MONDAY);
        assertThat(session.getStartsAt()).isEqualTo("2026-11-23T23:00:00Z");
        assertThat(session.getEndsAt()).isEqualTo("2026-11-24T00:00:00Z");
        assertThat(session.getState()).isEqualTo("PENDING");
    }

    @Test
    void making_classes_again_at_another_desk_makes_the_same_rows() {
        generate(MONDAY, MONDAY.plusWeeks(4));
        academy.run(new CancelClass(sessionId(MONDAY), "lluvia"), Standing.PROPOSED);
        generate(MONDAY.minusWeeks(1), MONDAY.plusWeeks(5));
        assertThat(dates()).hasSize(6);
        assertThat(session(MONDAY).getState()).isEqualTo("CANCELLED");
    }

    @Test
    void an_academy_that_opens_on_a_holiday_has_its_classes() {
        LocalDate cartagena = LocalDate.of(2026, 11, 16);
        academy.runAsOwner(
                new SaveHoliday(
                        SmallAcademy.id("open"), 2, null, cartagena, "Abrimos", false, false),
                Standing.PROPOSED);
        generate(cartagena, cartagena);
        assertThat(dates()).containsExactly(cartagena);
    }

    @Test
    void a_class_that_ended_is_made_no_longer_and_those_made_are_cancelled() {
        generate(MONDAY, MONDAY.plusWeeks(2));
        enrol(academy.student(), Standing.PROPOSED);
        academy.runAsOwner(new EndSlot(SLOT, 2, MONDAY, "pocos"), Standing.PROPOSED);
        generate(MONDAY, MONDAY.plusWeeks(8));
        assertThat(dates()).hasSize(3);
        assertThat(session(MONDAY).getState()).isEqualTo("PENDING");
        assertThat(session(MONDAY.plusWeeks(1)).getState()).isEqualTo("CANCELLED");
        assertThat(academy.rows().find(Indexes.ENROLMENTS_OF_SLOT, SLOT).getFirst().getThroughOn())
                .isEqualTo(MONDAY);
    }

    @Test
    void classes_made_ahead_follow_their_slot_and_others_stay() {
        generate(MONDAY, MONDAY.plusWeeks(2));
        academy.run(new ConfirmClass(sessionId(MONDAY.plusWeeks(1))), Standing.PROPOSED);
        academy.runAsOwner(new SaveSlot(SLOT, 2, monday(19)), Standing.PROPOSED);
        assertThat(session(MONDAY).getStartsAt()).isEqualTo("2026-11-24T00:00:00Z");
        assertThat(session(MONDAY.plusWeeks(1)).getStartsAt()).isEqualTo("2026-11-30T23:00:00Z");
    }

    @Test
    void a_slot_does_not_move_to_another_day() {
        SlotTerms tuesday =
                new SlotTerms(
                        monday(18).where(),
                        monday(18).what(),
                        new SlotTerms.When(DayOfWeek.TUESDAY, LocalTime.of(18, 0), 60),
                        2,
                        LocalDate.of(2026, 1, 1),
                        null);
        assertRefused(
                academy.runAsOwner(new SaveSlot(SLOT, 2, tuesday), Standing.PROPOSED),
                Refusal.SLOT_CANNOT_MOVE);
        assertThat(academy.rows().get(SCHEDULE_SLOT, SLOT).orElseThrow().getWeekday()).isEqualTo(1);
    }

    @Test
    void a_full_class_is_asked_about_at_the_desk_and_flagged_once_it_happened() {
        enrol(student("one"), Standing.PROPOSED);
        enrol(student("two"), Standing.PROPOSED);
        UUID third = student("three");
        assertRefused(enrol(third, Standing.PROPOSED), Refusal.CLASS_FULL);
        assertThat(
                        academy.run(
                                new EnrolStudent(third, SLOT, null, MONDAY, true),
                                Standing.PROPOSED))
                .isEqualTo(Outcome.APPLIED);
        assertThat(enrol(student("four"), Standing.HAPPENED))
                .isInstanceOfSatisfying(
                        Outcome.Flagged.class,
                        f ->
                                assertThat(f.flags().getFirst().kind())
                                        .isEqualTo(CaseKind.CLASS_OVER_CAPACITY));
        assertThat(database.count(ENROLMENT)).isEqualTo(4);
    }

    @Test
    void nobody_has_two_places_in_a_class() {
        enrol(academy.student(), Standing.PROPOSED);
        assertRefused(enrol(academy.student(), Standing.PROPOSED), Refusal.ALREADY_ENROLLED);
        assertThat(enrol(academy.student(), Standing.HAPPENED)).isInstanceOf(Outcome.Merged.class);
        generate(MONDAY, MONDAY);
        assertRefused(
                academy.run(
                        new EnrolStudent(academy.student(), null, sessionId(MONDAY), MONDAY, false),
                        Standing.PROPOSED),
                Refusal.ALREADY_ENROLLED);
    }

    @Test
    void a_place_given_back_is_free_again() {
        enrol(student("one"), Standing.PROPOSED);
        enrol(student("two"), Standing.PROPOSED);
        UUID first = academy.rows().find(Indexes.ENROLMENTS_OF_SLOT, SLOT).getFirst().getId();
        academy.run(new EndEnrolment(first, MONDAY.minusDays(1)), Standing.PROPOSED);
        assertThat(enrol(student("three"), Standing.PROPOSED)).isEqualTo(Outcome.APPLIED);
    }

    @Test
    void the_roster_says_who_came_who_is_missing_and_who_dropped_in() {
        UUID one = student("one");
        UUID two = student("two");
        enrol(one, Standing.PROPOSED);
        enrol(two, Standing.PROPOSED);
        Set<UUID> expected =
                RosterRules.expected(
                        academy.rows().find(Indexes.ENROLMENTS_OF_SLOT, SLOT), List.of(), MONDAY);
        Roster roster = RosterRules.roster(expected, List.of(two, academy.student()));
        assertThat(roster.arrived()).containsExactly(two);
        assertThat(roster.missing()).containsExactly(one);
        assertThat(roster.dropIns()).containsExactly(academy.student());
        assertThat(roster.expected()).isEqualTo(2);
    }

    @Test
    void a_cancelled_class_gives_every_class_back_once() {
        UUID pack = academy.sell(8, 0);
        academy.run(entry(), Standing.PROPOSED);
        assertThat(academy.left(pack)).isEqualTo(7);
        CancelClass cancel = new CancelClass(academy.session(), "se fue la luz");
        assertThat(academy.run(cancel, Standing.PROPOSED)).isEqualTo(Outcome.APPLIED);
        assertThat(academy.left(pack)).isEqualTo(8);
        assertThat(academy.run(cancel, Standing.HAPPENED)).isInstanceOf(Outcome.Merged.class);
        UUID entered =
                academy.rows()
                        .find(Indexes.ATTENDANCE_OF_SESSION, academy.session())
                        .getFirst()
                        .getId();
        assertRefused(
                academy.run(new UndoCheckIn(entered, "tarde"), Standing.PROPOSED),
                Refusal.ALREADY_UNDONE);
        assertThat(academy.left(pack)).isEqualTo(8);
    }

    @Test
    void a_class_is_confirmed_once_and_not_cancelled_afterwards() {
        ConfirmClass confirm = new ConfirmClass(academy.session());
        assertThat(academy.run(confirm, Standing.PROPOSED)).isEqualTo(Outcome.APPLIED);
        assertThat(academy.run(confirm, Standing.HAPPENED)).isInstanceOf(Outcome.Merged.class);
        assertRefused(academy.run(confirm, Standing.PROPOSED), Refusal.CLASS_CONFIRMED);
        assertRefused(
                academy.run(new CancelClass(academy.session(), "no"), Standing.HAPPENED),
                Refusal.CLASS_CONFIRMED);
        assertThat(
                        academy.runAsOwner(
                                new ReopenClass(
                                        academy.session(), SessionState.CONFIRMED, "faltaba uno"),
                                Standing.PROPOSED))
                .isEqualTo(Outcome.APPLIED);
        assertThat(state(academy.session())).isEqualTo("PENDING");
    }

    @Test
    void a_class_cancelled_elsewhere_is_not_reopened_as_if_it_were_confirmed() {
        academy.run(new CancelClass(academy.session(), "lluvia"), Standing.PROPOSED);
        assertRefused(
                academy.runAsOwner(
                        new ReopenClass(academy.session(), SessionState.CONFIRMED, "faltaba uno"),
                        Standing.HAPPENED),
                Refusal.CHANGED_MEANWHILE);
    }

    @Test
    void a_substitute_takes_over_from_whom_the_desk_saw() {
        UUID teacher = SmallAcademy.id("teacher");
        UUID substitute = SmallAcademy.id("substitute");
        assertThat(
                        academy.run(
                                new ChangeTeacher(academy.session(), teacher, substitute),
                                Standing.PROPOSED))
                .isEqualTo(Outcome.APPLIED);
        assertRefused(
                academy.run(
                        new ChangeTeacher(academy.session(), SmallAcademy.id("x"), teacher),
                        Standing.HAPPENED),
                Refusal.CHANGED_MEANWHILE);
        assertThat(academy.rows().get(STAFF, substitute)).isPresent();
    }

    @Test
    void of_two_changes_of_the_schedule_at_once_the_second_is_refused() {
        assertRefused(
                academy.runAsOwner(new SaveSlot(SLOT, 1, monday(20)), Standing.HAPPENED),
                Refusal.CATALOGUE_CHANGED);
        assertThat(
                        academy.rows()
                                .get(ACADEMY, SmallAcademy.id("tenant"))
                                .orElseThrow()
                                .getCatalogueVersion())
                .isEqualTo(2);
    }

    private SlotTerms monday(int hour) {
        return new SlotTerms(
                new SlotTerms.Where(academy.branch(), SmallAcademy.id("room")),
                new SlotTerms.What(
                        SmallAcademy.id("salsa"),
                        SmallAcademy.id("basic"),
                        SmallAcademy.id("teacher")),
                new SlotTerms.When(DayOfWeek.MONDAY, LocalTime.of(hour, 0), 60),
                2,
                LocalDate.of(2026, 1, 1),
                null);
    }

    private void generate(LocalDate from, LocalDate through) {
        assertThat(
                        academy.run(
                                new GenerateSessions(academy.branch(), from, through),
                                Standing.PROPOSED))
                .isEqualTo(Outcome.APPLIED);
    }

    private Outcome enrol(UUID student, Standing standing) {
        return academy.run(new EnrolStudent(student, SLOT, null, MONDAY, false), standing);
    }

    private CheckIn entry() {
        return CheckIn.onPackage(academy.student(), academy.session(), EnteredBy.SCANNER);
    }

    private UUID student(String name) {
        StudentRecord row = new StudentRecord();
        row.setId(SmallAcademy.id(name));
        row.setGivenNames(name);
        row.setSurnames("Peralta");
        row.setStatus("ACTIVE");
        row.setHomeBranchId(academy.branch());
        row.setJoinedOn(SmallAcademy.TODAY);
        academy.rows().put(row);
        return row.getId();
    }

    private List<LocalDate> dates() {
        return database.sql()
                .selectFrom(CLASS_SESSION)
                .where(CLASS_SESSION.SLOT_ID.eq(SLOT))
                .orderBy(CLASS_SESSION.CLASS_DATE)
                .fetch(CLASS_SESSION.CLASS_DATE);
    }

    private static UUID sessionId(LocalDate date) {
        return CalendarRules.sessionId(SLOT, date);
    }

    private ClassSessionRecord session(LocalDate date) {
        return academy.rows().get(CLASS_SESSION, sessionId(date)).orElseThrow();
    }

    private String state(UUID session) {
        return academy.rows().get(CLASS_SESSION, session).orElseThrow().getState();
    }

    private static void assertRefused(Outcome outcome, Refusal refusal) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class, r -> assertThat(r.refusal()).isEqualTo(refusal));
    }
}
