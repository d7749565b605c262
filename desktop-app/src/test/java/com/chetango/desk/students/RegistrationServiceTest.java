package com.chetango.desk.students;

import static com.chetango.model.db.Tables.BADGE;
import static com.chetango.model.db.Tables.CONSENT;
import static com.chetango.model.db.Tables.FAMILY;
import static com.chetango.model.db.Tables.STUDENT;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.desk.students.RegistrationService.Saved;
import com.chetango.desk.sync.DeskResult;
import com.chetango.desk.testing.TestAcademy;
import com.chetango.desk.testing.TestDesk;
import com.chetango.model.operation.Refusal;
import com.chetango.model.people.ConsentChannel;
import com.chetango.model.people.ConsentPurpose;
import com.chetango.model.people.DuplicateRules;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

class RegistrationServiceTest {

    private static final UUID VALERIA = TestAcademy.id("student");

    @TempDir Path folder;
    private TestDesk desk;
    private RegistrationService service;
    private StudentService pages;

    @BeforeEach
    void open() {
        desk = TestDesk.open(folder);
        desk.seed(TestAcademy::found);
        var clock = desk.tasks().clock(TestDesk.BOGOTA);
        service =
                new RegistrationService(
                        desk.database(), desk.desk(), desk.ids(), clock, new Random(4));
        pages = new StudentService(desk.database(), desk.desk(), desk.changes(), clock);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    @SuppressWarnings("NullAway") // no photo: the qualified @Nullable of a component is not seen
    void somebody_new_has_a_card_and_what_they_allowed() {
        Saved saved =
                service.register(
                        new StudentForm(
                                adult(),
                                StudentForm.Relatives.NONE,
                                new StudentForm.Consents(
                                        Map.of(
                                                ConsentPurpose.DATA,
                                                true,
                                                ConsentPurpose.ADVERTISING,
                                                false),
                                        "2026-1",
                                        ConsentChannel.PAPER),
                                null));

        assertThat(saved).isInstanceOf(Saved.Done.class);
        assertThat(desk.count(BADGE)).isEqualTo(1);
        assertThat(desk.count(CONSENT)).isEqualTo(2);
        assertThat(page(saved).head().person().documentNumber()).isEqualTo("1037642118");
    }

    @Test
    void a_minor_comes_with_a_guardian_who_pays_and_signs() {
        Saved saved =
                service.register(form(minor(), StudentForm.Relatives.NONE, ConsentPurpose.DATA));

        StudentSheet.Family family = page(saved).family();
        assertThat(family.payer()).isEqualTo("Gloria Duque");
        assertThat(family.members())
                .singleElement()
                .satisfies(m -> assertThat(m.isGuardian()).isTrue());
        List<UUID> signers =
                desk.database()
                        .read(
                                tx ->
                                        tx.select(CONSENT.GUARDIAN_ID)
                                                .from(CONSENT)
                                                .fetch(CONSENT.GUARDIAN_ID));
        assertThat(signers).hasSize(1).doesNotContainNull();
    }

    @Test
    void a_minor_without_a_guardian_is_refused_and_nothing_stays() {
        Map<StudentInput, String> typed = minor();
        typed.keySet().removeIf(StudentInput::isGuardian);

        Saved saved = service.register(form(typed, StudentForm.Relatives.NONE));

        assertThat(saved)
                .isInstanceOfSatisfying(
                        Saved.NotSaved.class,
                        no ->
                                assertThat(((DeskResult.Refused) no.why()).refusal())
                                        .isEqualTo(Refusal.GUARDIAN_REQUIRED));
        assertThat(desk.count(STUDENT)).isEqualTo(1);
        assertThat(desk.count(BADGE)).isZero();
    }

    @Test
    void a_relative_without_a_family_gets_one_with_the_newcomer_in_it() {
        Saved saved =
                service.register(
                        form(
                                adult(),
                                new StudentForm.Relatives(VALERIA, StudentForm.Payer.RELATIVE)));

        assertThat(desk.count(FAMILY)).isEqualTo(1);
        StudentSheet.Family family = page(saved).family();
        assertThat(family.payer()).isEqualTo("Valeria Montoya Duque");
        assertThat(family.members()).extracting(StudentSheet.Member::id).containsExactly(VALERIA);
    }

    @Test
    void only_what_is_different_is_written() {
        StudentForm.Loaded before = service.load(VALERIA).orElseThrow();
        Map<StudentInput, String> typed = new EnumMap<>(before.values());

        assertThat(service.change(before, form(typed, StudentForm.Relatives.NONE)))
                .isInstanceOf(Saved.Unchanged.class);

        typed.put(StudentInput.PHONE, "312 458 0917");
        Saved saved = service.change(before, form(typed, StudentForm.Relatives.NONE));

        assertThat(page(saved).head().person().phone()).isEqualTo("+573124580917");
        assertThat(pages.history(VALERIA))
                .first()
                .satisfies(
                        e -> {
                            assertThat(e.kind()).isEqualTo(StudentSheet.Event.Kind.EDITED);
                            assertThat(e.what()).isEqualTo("PHONE");
                        });
    }

    @Test
    void a_guardian_added_later_makes_the_family() {
        StudentForm.Loaded before = service.load(VALERIA).orElseThrow();
        Map<StudentInput, String> typed = new EnumMap<>(before.values());
        minor().forEach(
                        (input, text) -> {
                            if (input.isGuardian()) {
                                typed.put(input, text);
                            }
                        });

        Saved saved = service.change(before, form(typed, StudentForm.Relatives.NONE));

        assertThat(page(saved).family().payer()).isEqualTo("Gloria Duque");
        StudentForm.Loaded again = service.load(VALERIA).orElseThrow();
        assertThat(again.values()).containsEntry(StudentInput.GUARDIAN_NAME, "Gloria Duque");
        assertThat(service.change(again, form(again.values(), StudentForm.Relatives.NONE)))
                .isInstanceOf(Saved.Unchanged.class);
    }

    @Test
    void the_same_document_is_a_suspect_before_anything_is_saved() {
        service.register(form(adult(), StudentForm.Relatives.NONE));
        Map<StudentInput, String> typed = adult();
        typed.put(StudentInput.GIVEN_NAMES, "Mary");

        assertThat(
                        service.suspects(
                                FormRules.profile(typed, TestAcademy.TODAY).orElseThrow(), null))
                .extracting(DuplicateRules.Suspect::likeness)
                .containsExactly(DuplicateRules.Likeness.SAME_DOCUMENT);
    }

    private StudentSheet page(Saved saved) {
        return pages.sheet(((Saved.Done) saved).student()).orElseThrow();
    }

    @SuppressWarnings("NullAway") // no photo: the qualified @Nullable of a component is not seen
    private static StudentForm form(
            Map<StudentInput, String> typed,
            StudentForm.Relatives relatives,
            ConsentPurpose... allowed) {
        Map<ConsentPurpose, Boolean> answers = new EnumMap<>(ConsentPurpose.class);
        for (ConsentPurpose purpose : allowed) {
            answers.put(purpose, true);
        }
        return new StudentForm(
                typed,
                relatives,
                new StudentForm.Consents(answers, "2026-1", ConsentChannel.SCREEN),
                null);
    }

    private static Map<StudentInput, String> adult() {
        Map<StudentInput, String> typed = new EnumMap<>(StudentInput.class);
        typed.put(StudentInput.GIVEN_NAMES, "Mar\u00eda");
        typed.put(StudentInput.SURNAMES, "Zuluaga");
        typed.put(StudentInput.DOCUMENT_TYPE, "CC");
        typed.put(StudentInput.DOCUMENT_NUMBER, "1.037.642.118");
        typed.put(StudentInput.BIRTH_DATE, "31/05/2001");
        return typed;
    }

    private static Map<StudentInput, String> minor() {
        Map<StudentInput, String> typed = adult();
        typed.put(StudentInput.DOCUMENT_TYPE, "TI");
        typed.put(StudentInput.BIRTH_DATE, "31/05/2016");
        typed.put(StudentInput.GUARDIAN_NAME, "Gloria Duque");
        typed.put(StudentInput.GUARDIAN_RELATION, "Mam\u00e1");
        typed.put(StudentInput.GUARDIAN_PHONE, "310 662 4051");
        return typed;
    }
}
