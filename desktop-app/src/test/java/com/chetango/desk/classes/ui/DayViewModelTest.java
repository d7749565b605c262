package com.chetango.desk.classes.ui;

import static com.chetango.desk.testing.TestAcademy.id;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.desk.classes.ClassAnswer;
import com.chetango.desk.classes.ClassDayService;
import com.chetango.desk.classes.ClassDetail;
import com.chetango.desk.classes.ClassToday;
import com.chetango.desk.classes.DanceSchool;
import com.chetango.desk.classes.RosterService;
import com.chetango.desk.students.StudentDirectory;
import com.chetango.desk.testing.TestDesk;
import com.chetango.model.operation.Refusal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

class DayViewModelTest {

    @TempDir Path folder;
    private TestDesk desk;
    private DayViewModel model;
    private final List<Deed> deeds = new ArrayList<>();
    private Runnable takeBack = () -> {};

    @BeforeEach
    void open() {
        desk = TestDesk.open(folder);
        desk.seed(
                rows -> {
                    DanceSchool.found(rows);
                    DanceSchool.sell(rows, DanceSchool.enrolled(rows, "Andres"), 8);
                    DanceSchool.enrolled(rows, "Beatriz");
                    DanceSchool.student(rows, "Camilo");
                });
        StudentDirectory people = new StudentDirectory(desk.database());
        people.load(TestDesk.TENANT);
        model =
                new DayViewModel(
                        new RosterService(
                                desk.database(),
                                desk.desk(),
                                new ClassDayService(desk.database()),
                                people,
                                desk.clock()),
                        desk.tasks(),
                        desk.clock());
        model.undoneBy(
                (deed, back) -> {
                    deeds.add(deed);
                    takeBack = back;
                });
        model.refresh();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void the_class_that_runs_is_chosen() {
        assertThat(chosen().session().id()).isEqualTo(DanceSchool.SESSION);
    }

    @Test
    void all_present_offers_to_take_back_what_was_done_and_says_who_is_left() {
        model.allPresent();
        assertThat(deeds).containsExactly(new Deed.AllPresent(1));
        assertThat(model.attention().get()).containsEntry(id("Beatriz"), Refusal.NO_PACKAGE);
        assertThat(chosen().here()).isEqualTo(1);
        takeBack.run();
        assertThat(chosen().here()).isZero();
    }

    @Test
    void after_one_is_marked_the_next_line_is_chosen() {
        model.mark(chosen().people().getFirst());
        assertThat(model.person().get()).isEqualTo(id("Beatriz"));
    }

    @Test
    void another_day_and_back_keeps_the_list() {
        model.move(1);
        assertThat(model.chosen()).isEmpty();
        model.goTo(null);
        assertThat(chosen().people()).hasSize(2);
    }

    @Test
    void the_list_of_a_class_to_come_is_not_open_yet() {
        desk.tasks().advance(Duration.ofHours(-3));
        model.allPresent();
        assertThat(deeds).isEmpty();
    }

    @Test
    void a_full_class_asks_and_goes_on_when_told() {
        model.askEnrol();
        model.search("Camilo");
        Panel.Enrolling asked = (Panel.Enrolling) model.panel().get();
        model.enrol(asked.matches().getFirst(), true);
        Panel.Full full = Objects.requireNonNull(((Panel.Enrolling) model.panel().get()).full());
        assertThat(chosen().expected()).isEqualTo(2);
        model.enrolBeyond(full);
        assertThat(chosen().expected()).isEqualTo(3);
        assertThat(model.panel().get()).isEqualTo(Panel.ROLL);
        takeBack.run();
        assertThat(chosen().expected()).isEqualTo(2);
    }

    @Test
    void what_is_refused_stays_on_the_screen_until_something_else_is_done() {
        model.confirm();
        assertThat(chosen().session().state()).isEqualTo(ClassToday.State.CONFIRMED);
        model.cancel("tarde");
        assertThat(model.answer().get())
                .isEqualTo(new ClassAnswer.Refused(Refusal.CLASS_CONFIRMED, List.of()));
        model.back();
        assertThat(model.answer().get()).isNull();
    }

    private ClassDetail chosen() {
        return model.chosen().orElseThrow();
    }
}
