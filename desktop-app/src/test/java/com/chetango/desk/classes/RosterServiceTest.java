package com.chetango.desk.classes;

import static com.chetango.desk.classes.DanceSchool.SESSION;
import static com.chetango.desk.classes.DanceSchool.TODAY;
import static com.chetango.desk.testing.TestAcademy.id;
import static com.chetango.model.db.Tables.CREDIT_ENTRY;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import com.chetango.desk.students.StudentDirectory;
import com.chetango.desk.testing.TestDesk;
import com.chetango.model.operation.Refusal;
import com.chetango.model.people.Role;

import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

class RosterServiceTest {

    private static final UUID ANDRES = id("Andres");
    private static final UUID BEATRIZ = id("Beatriz");
    private static final UUID CAMILO = id("Camilo");

    @TempDir Path folder;
    private TestDesk desk;
    private RosterService service;

    @BeforeEach
    void open() {
        desk = TestDesk.open(folder);
        desk.seed(
                rows -> {
                    DanceSchool.found(rows);
                    DanceSchool.sell(rows, DanceSchool.enrolled(rows, "Andres"), 8);
                    DanceSchool.enrolled(rows, "Beatriz");
                    DanceSchool.sell(rows, DanceSchool.student(rows, "Camilo"), 4);
                });
        StudentDirectory people = new StudentDirectory(desk.database());
        people.load(TestDesk.TENANT);
        service =
                new RosterService(
                        desk.database(),
                        desk.desk(),
                        new ClassDayService(desk.database()),
                        people,
                        desk.clock());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_day_shows_the_classes_of_this_branch_alone_and_its_week() {
        ClassDay day = service.day(TODAY);
        assertThat(day.classes()).extracting(ClassToday::id).containsExactly(SESSION);
        assertThat(day.week()).hasSize(7);
        assertThat(day.week().get(3)).isEqualTo(new ClassDay.WeekDay(TODAY, 1, false));
        assertThat(day.isClosed()).isFalse();
        assertThat(service.day(TODAY.withDayOfMonth(16)).isClosed()).isTrue();
    }

    @Test
    void all_present_lets_in_whoever_is_covered_and_names_the_others() {
        RollResult result = markAll();
        assertThat(result.marked()).hasSize(1);
        assertThat(result.attention()).containsExactly(entry(BEATRIZ, Refusal.NO_PACKAGE));
        assertThat(service.day(TODAY).classes().getFirst().arrived()).isEqualTo(1);
        assertThat(detail().people())
                .extracting(RosterPerson::studentId, RosterPerson::isHere)
                .containsExactly(tuple(ANDRES, true), tuple(BEATRIZ, false));
    }

    @Test
    void marking_the_list_twice_takes_one_class() {
        markAll();
        RollResult again = service.mark(SESSION, List.of(ANDRES));
        assertThat(again.attention()).containsEntry(ANDRES, Refusal.ALREADY_CHECKED_IN);
        assertThat(left(ANDRES)).isEqualTo(7);
    }

    @Test
    void what_was_marked_together_is_taken_back_together() {
        RollResult result = service.mark(SESSION, List.of(ANDRES, CAMILO));
        assertThat(detail().here()).isEqualTo(2);
        assertThat(service.takeBack(result.marked())).isEqualTo(new ClassAnswer.Done());
        assertThat(detail().here()).isZero();
        assertThat(left(ANDRES)).isEqualTo(8);
        assertThat(left(CAMILO)).isEqualTo(4);
    }

    @Test
    void who_came_without_a_place_stands_last_in_the_list() {
        service.mark(SESSION, List.of(CAMILO));
        assertThat(detail().people().getLast())
                .satisfies(
                        last -> {
                            assertThat(last.studentId()).isEqualTo(CAMILO);
                            assertThat(last.isExpected()).isFalse();
                            assertThat(last.isHere()).isTrue();
                        });
        assertThat(detail().expected()).isEqualTo(2);
    }

    @Test
    void cancelling_gives_back_what_it_said_it_would() {
        service.mark(SESSION, List.of(ANDRES, CAMILO));
        assertThat(detail().creditsBack()).isEqualTo(2);
        assertThat(service.cancel(SESSION, "No hay luz")).isEqualTo(new ClassAnswer.Done());
        assertThat(left(ANDRES)).isEqualTo(8);
        assertThat(left(CAMILO)).isEqualTo(4);
        ClassDetail after = detail();
        assertThat(after.session().state()).isEqualTo(ClassToday.State.CANCELLED);
        assertThat(after.stateReason()).isEqualTo("No hay luz");
        assertThat(after.here()).isZero();
    }

    @Test
    void reception_confirms_and_only_who_supervises_opens_again() {
        assertThat(service.confirm(SESSION)).isEqualTo(new ClassAnswer.Done());
        assertThat(service.cancel(SESSION, "tarde"))
                .isEqualTo(new ClassAnswer.Refused(Refusal.CLASS_CONFIRMED, List.of()));
        ClassToday confirmed = detail().session();
        assertThat(service.reopen(confirmed, "error")).isEqualTo(new ClassAnswer.NotAllowed());
        desk.signIn(Role.ADMIN);
        assertThat(service.reopen(confirmed, "error")).isEqualTo(new ClassAnswer.Done());
        assertThat(detail().session().state()).isEqualTo(ClassToday.State.PENDING);
    }

    @Test
    void another_teaches_this_class() {
        assertThat(service.teachers()).extracting(Choice::name).containsExactly("Carlos", "Luz");
        assertThat(service.changeTeacher(detail(), id("substitute")))
                .isEqualTo(new ClassAnswer.Done());
        assertThat(detail().session().teacher()).isEqualTo("Luz");
    }

    @Test
    void a_full_class_asks_before_it_takes_one_more() {
        assertThat(service.enrol(detail(), CAMILO, true, false))
                .isInstanceOfSatisfying(
                        ClassAnswer.Refused.class,
                        full -> assertThat(full.why()).isEqualTo(Refusal.CLASS_FULL));
        assertThat(service.enrol(detail(), CAMILO, true, true)).isEqualTo(new ClassAnswer.Done());
        assertThat(detail().expected()).isEqualTo(3);
    }

    @Test
    void a_place_given_back_is_no_longer_expected_from_this_class_on() {
        RosterPerson beatriz = detail().people().getLast();
        assertThat(service.endEnrolment(detail(), beatriz)).isEqualTo(new ClassAnswer.Done());
        assertThat(detail().people()).extracting(RosterPerson::studentId).containsExactly(ANDRES);
    }

    private RollResult markAll() {
        return service.mark(
                SESSION, detail().missing().stream().map(RosterPerson::studentId).toList());
    }

    private ClassDetail detail() {
        return service.detail(service.day(TODAY).classes().getFirst());
    }

    private int left(UUID student) {
        BigDecimal sum =
                desk.database()
                        .read(
                                tx ->
                                        tx.select(DSL.sum(CREDIT_ENTRY.AMOUNT))
                                                .from(CREDIT_ENTRY)
                                                .where(CREDIT_ENTRY.STUDENT_ID.eq(student))
                                                .fetchSingle(0, BigDecimal.class));
        return Objects.requireNonNull(sum).intValueExact();
    }
}
