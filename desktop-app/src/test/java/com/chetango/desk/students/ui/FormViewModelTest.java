package com.chetango.desk.students.ui;

import static com.chetango.model.db.Tables.STUDENT;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.desk.students.DraftService;
import com.chetango.desk.students.RegistrationService;
import com.chetango.desk.students.StudentInput;
import com.chetango.desk.testing.TestAcademy;
import com.chetango.desk.testing.TestDesk;
import com.chetango.model.people.PersonForm.Problem;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;

class FormViewModelTest {

    @TempDir Path folder;
    private TestDesk desk;
    private FormViewModel form;

    @BeforeEach
    void open() {
        desk = TestDesk.open(folder);
        desk.seed(TestAcademy::found);
        form = form();
    }

    private FormViewModel form() {
        var clock = desk.tasks().clock(TestDesk.BOGOTA);
        return new FormViewModel(
                new RegistrationService(
                        desk.database(), desk.desk(), desk.ids(), clock, new Random(6)),
                new DraftService(desk.database(), desk.desk(), clock),
                desk.tasks());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_field_says_what_is_wrong_while_it_is_typed_and_empty_ones_only_when_saving() {
        form.create("");
        form.typed(StudentInput.PHONE).set("31245");

        assertThat(form.problems()).containsOnlyKeys(StudentInput.PHONE);

        form.save();

        assertThat(form.state().get()).isInstanceOf(FormViewModel.State.Wrong.class);
        assertThat(form.problems())
                .containsKeys(StudentInput.GIVEN_NAMES, StudentInput.SURNAMES, StudentInput.PHONE);
        form.typed(StudentInput.PHONE).set("312 458 0917");
        assertThat(form.problems()).doesNotContainKey(StudentInput.PHONE);
    }

    @Test
    void what_was_searched_for_is_the_name() {
        form.create("Mariana Zuluaga");

        assertThat(form.typed(StudentInput.GIVEN_NAMES).get()).isEqualTo("Mariana");
        assertThat(form.typed(StudentInput.SURNAMES).get()).isEqualTo("Zuluaga");
    }

    @Test
    void a_minor_needs_a_guardian() {
        fill("Tom\u00e1s", "Mora", "");
        form.typed(StudentInput.BIRTH_DATE).set("31/05/2016");
        assertThat(form.minor().get()).isTrue();

        form.save();

        assertThat(form.problems().get(StudentInput.GUARDIAN_NAME))
                .isInstanceOf(Problem.Missing.class);
        assertThat(desk.count(STUDENT)).isEqualTo(1);
    }

    @Test
    void a_double_is_asked_about_once_and_then_saved() {
        fill("Mar\u00eda", "Zuluaga", "1037642118");
        form.save();
        assertThat(form.state().get()).isInstanceOf(FormViewModel.State.Done.class);

        fill("Mary", "Zuluaga", "1037642118");
        assertThat(form.suspects()).hasSize(1);
        form.save();
        assertThat(form.state().get()).isInstanceOf(FormViewModel.State.Doubtful.class);
        assertThat(desk.count(STUDENT)).isEqualTo(2);

        form.save();
        assertThat(form.state().get()).isInstanceOf(FormViewModel.State.Done.class);
        assertThat(desk.count(STUDENT)).isEqualTo(3);
    }

    @Test
    void what_was_typed_is_offered_again_after_the_program_was_killed() {
        form.create("");
        form.typed(StudentInput.GIVEN_NAMES).set("Mar\u00eda \u00d1a\u00f1ez");
        desk.tasks().advance(Duration.ofSeconds(2));

        FormViewModel after = form();
        after.create("");

        assertThat(after.state().get())
                .isInstanceOfSatisfying(
                        FormViewModel.State.DraftFound.class,
                        found ->
                                assertThat(found.draft())
                                        .containsEntry(
                                                StudentInput.GIVEN_NAMES,
                                                "Mar\u00eda \u00d1a\u00f1ez"));
        after.takeDraft();
        assertThat(after.typed(StudentInput.GIVEN_NAMES).get()).startsWith("Mar\u00eda");
    }

    @Test
    void what_was_saved_is_not_offered_again() {
        fill("Mar\u00eda", "Zuluaga", "");
        desk.tasks().advance(Duration.ofSeconds(2));
        form.save();

        FormViewModel after = form();
        after.create("");

        assertThat(after.state().get()).isInstanceOf(FormViewModel.State.Ready.class);
    }

    private void fill(String given, String surnames, String document) {
        form.create("");
        Map.of(
                        StudentInput.GIVEN_NAMES, given,
                        StudentInput.SURNAMES, surnames,
                        StudentInput.DOCUMENT_NUMBER, document)
                .forEach((input, text) -> form.typed(input).set(text));
    }
}
