package com.chetango.desk.reception;

import static com.chetango.model.db.Tables.ATTENDANCE;
import static com.chetango.model.db.Tables.PAYMENT;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.desk.classes.ClassDayService;
import com.chetango.desk.students.StudentDirectory;
import com.chetango.desk.testing.TestAcademy;
import com.chetango.desk.testing.TestDesk;
import com.chetango.model.attendance.Basis;
import com.chetango.model.attendance.EnteredBy;
import com.chetango.model.badges.BadgeRules;
import com.chetango.model.badges.StudentBadge;
import com.chetango.model.db.tables.records.BadgeRecord;
import com.chetango.model.operation.Refusal;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

class ReceptionServiceTest {

    private static final StudentBadge BADGE = StudentBadge.draw(new Random(1));
    private static final StudentBadge STRANGER = StudentBadge.draw(new Random(2));
    private static final UUID SUPERVISOR = new UUID(0, 99);

    private static final UUID STUDENT = TestAcademy.id("student");
    private static final UUID SESSION = TestAcademy.id("session");

    @TempDir Path folder;
    private TestDesk desk;
    private ReceptionService reception;

    @BeforeEach
    void open() {
        desk = TestDesk.open(folder);
        desk.seed(
                rows -> {
                    TestAcademy.found(rows);
                    rows.put(badge(BADGE, null));
                });
        StudentDirectory people = new StudentDirectory(desk.database());
        people.load(TestDesk.TENANT);
        reception =
                new ReceptionService(
                        desk.database(),
                        desk.desk(),
                        people,
                        new DoorSale(
                                desk.database(),
                                desk.desk(),
                                pin ->
                                        pin.equals("2468")
                                                ? Optional.of(SUPERVISOR)
                                                : Optional.empty(),
                                desk.clock()),
                        new ClassDayService(desk.database()),
                        desk.clock());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_good_card_lets_in_and_says_what_is_left() {
        sell(8, 2);
        Verdict verdict = scan(BADGE.token());
        assertThat(verdict).isInstanceOf(Verdict.Admitted.class);
        Verdict.Admitted in = (Verdict.Admitted) verdict;
        assertThat(in.basis()).isEqualTo(Basis.PACKAGE);
        assertThat(in.person().name()).isEqualTo("Valeria Montoya Duque");
        assertThat(in.person().standing())
                .isNotNull()
                .satisfies(standing -> assertThat(standing.left()).isEqualTo(7));
    }

    @Test
    void the_same_scan_again_is_green_and_nothing_more_and_later_it_is_red() {
        sell(8, 2);
        scan(BADGE.token());
        desk.tasks().advance(Duration.ofSeconds(5));
        assertThat(scan(BADGE.token())).isInstanceOf(Verdict.JustAdmitted.class);
        desk.tasks().advance(Duration.ofMinutes(2));
        assertThat(scan(BADGE.token())).isInstanceOf(Verdict.AlreadyIn.class);
        assertThat(desk.count(ATTENDANCE)).isEqualTo(1);
    }

    @Test
    void the_code_on_a_phone_lets_in_and_an_old_one_asks_for_a_fresh_one() {
        sell(8, 2);
        Instant now = desk.clock().instant();
        assertThat(scan(BadgeRules.rotatingText(BADGE, now.minusSeconds(600))))
                .isInstanceOf(Verdict.StaleCode.class);
        assertThat(scan(BadgeRules.rotatingText(BADGE, now))).isInstanceOf(Verdict.Admitted.class);
    }

    @Test
    void foreign_unknown_forged_and_replaced_codes_register_nothing_and_say_which_they_are() {
        sell(8, 2);
        assertThat(problem(scan("https://menu.example/mesa/4")))
                .isEqualTo(Verdict.CodeProblem.FOREIGN);
        assertThat(problem(scan(STRANGER.token()))).isEqualTo(Verdict.CodeProblem.UNKNOWN);
        StudentBadge forged = new StudentBadge(BADGE.token(), STRANGER.secret());
        assertThat(problem(scan(BadgeRules.rotatingText(forged, desk.clock().instant()))))
                .isEqualTo(Verdict.CodeProblem.FORGED);
        desk.seed(rows -> rows.put(badge(STRANGER, TestDesk.NOW)));
        assertThat(problem(scan(STRANGER.token()))).isEqualTo(Verdict.CodeProblem.REPLACED);
        assertThat(desk.count(ATTENDANCE)).isZero();
    }

    @Test
    void without_classes_the_desk_offers_ways_out_and_a_grace_class_is_one() {
        sell(0, 1);
        Verdict verdict = scan(BADGE.token());
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.NeedsAction.class,
                        ask -> assertThat(ask.why()).isEqualTo(Refusal.NO_CLASSES_LEFT));
        assertThat(reception.grace(STUDENT, SESSION, EnteredBy.SCANNER))
                .isInstanceOfSatisfying(
                        Verdict.Admitted.class,
                        in -> assertThat(in.basis()).isEqualTo(Basis.GRACE));
    }

    @Test
    void a_courtesy_needs_the_pin_of_a_supervisor() {
        scan(BADGE.token());
        assertThat(courtesy("0000")).isEqualTo(new Verdict.NotDone("pin.wrong"));
        assertThat(desk.count(ATTENDANCE)).isZero();
        assertThat(courtesy("2468")).isInstanceOf(Verdict.Admitted.class);
    }

    @Test
    void undoing_takes_the_person_out_again() {
        sell(8, 2);
        Verdict.Admitted in = (Verdict.Admitted) scan(BADGE.token());
        assertThat(reception.overview().arrivals()).hasSize(1);
        assertThat(reception.undo(in.attendanceId())).isTrue();
        assertThat(reception.overview().arrivals()).isEmpty();
        assertThat(desk.count(PAYMENT)).isZero();
    }

    private Verdict scan(String text) {
        return reception.read(text, EnteredBy.SCANNER, SESSION);
    }

    private Verdict courtesy(String pin) {
        return reception.courtesy(STUDENT, SESSION, EnteredBy.TYPED, "Clase de prueba", pin);
    }

    private static Verdict.CodeProblem problem(Verdict verdict) {
        return ((Verdict.BadCode) verdict).problem();
    }

    private void sell(int classes, int overdraft) {
        desk.seed(rows -> TestAcademy.again(rows).sell(classes, overdraft));
    }

    private BadgeRecord badge(StudentBadge badge, @Nullable Instant replaced) {
        BadgeRecord row = new BadgeRecord();
        row.setId(TestAcademy.id("badge " + badge.rotatingId()));
        row.setStudentId(TestAcademy.id("student"));
        row.setToken(badge.token());
        row.setRotatingId(badge.rotatingId());
        row.setSecret(badge.secretBytes());
        row.setIssuedAt(TestDesk.NOW);
        row.setReplacedAt(replaced);
        return row;
    }
}
