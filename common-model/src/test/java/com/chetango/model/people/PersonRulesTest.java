package com.chetango.model.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.model.people.PersonForm.Field;
import com.chetango.model.people.PersonForm.Problem;
import com.chetango.model.people.PersonRules.Verdict;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Objects;

class PersonRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);

    @Test
    void a_person_is_kept_tidy() {
        StudentProfile profile =
                valid(
                        form(
                                "  Mari\u0301a \u00a0 Jose\u0301 ",
                                "Agudelo\tPe\u00f1a",
                                "cc",
                                "1.037.642.118",
                                "31/05/2001",
                                "312 458-0917",
                                " MariaJose@Correo.CO "));
        assertThat(profile.names().given()).isEqualTo("Mar\u00eda Jos\u00e9");
        assertThat(profile.names().surnames()).isEqualTo("Agudelo Pe\u00f1a");
        assertThat(profile.document()).isEqualTo(new Document(DocumentType.CC, "1037642118"));
        assertThat(profile.birthDate()).isEqualTo("2001-05-31");
        assertThat(profile.contact().phone()).isEqualTo("+573124580917");
        assertThat(profile.contact().email()).isEqualTo("mariajose@correo.co");
    }

    @Test
    void only_names_are_required() {
        StudentProfile profile = valid(form("Ana", "R\u00edos", "", "", "", "", ""));
        assertThat(profile.document()).isNull();
        assertThat(profile.contact()).isEqualTo(StudentProfile.Contact.NONE);
        assertThat(profile.emergency()).isNull();
        assertThat(problems(form(" ", "", "", "", "", "", "")))
                .containsExactly(
                        new Problem.Missing(Field.GIVEN_NAMES),
                        new Problem.Missing(Field.SURNAMES));
    }

    @Test
    void each_field_says_what_is_wrong_with_it() {
        assertThat(
                        problems(
                                form(
                                        "12345",
                                        "x".repeat(81),
                                        "CC",
                                        "ABC123",
                                        "31/02/2001",
                                        "55",
                                        "ana@correo")))
                .containsExactly(
                        new Problem.NotAName(Field.GIVEN_NAMES),
                        new Problem.TooLong(Field.SURNAMES, 80),
                        new Problem.NotADocument(Field.DOCUMENT_NUMBER, DocumentType.CC),
                        new Problem.NotADate(Field.BIRTH_DATE),
                        new Problem.NotAPhone(Field.PHONE),
                        new Problem.NotAnEmail(Field.EMAIL));
    }

    @Test
    void a_number_without_a_known_type_is_no_document() {
        assertThat(problems(form("Ana", "R\u00edos", "NIT", "901482337", "", "", "")))
                .containsExactly(new Problem.NotADocument(Field.DOCUMENT_TYPE, null));
        assertThat(valid(form("Ana", "R\u00edos", "PA", "av-123456", "", "", "")).document())
                .isEqualTo(new Document(DocumentType.PA, "AV123456"));
    }

    @Test
    void nobody_is_born_tomorrow_or_was_born_in_the_19th_century() {
        for (String date : new String[] {"2026-11-20", "1899-12-31"}) {
            assertThat(problems(form("Ana", "R\u00edos", "", "", date, "", "")))
                    .containsExactly(new Problem.ImpossibleAge(Field.BIRTH_DATE));
        }
    }

    @Test
    void dates_are_read_as_people_and_spreadsheets_write_them() {
        for (String text :
                new String[] {
                    "2001-05-31", "31/05/2001", "31-5-2001", "31.05.2001", "2001-05-31T00:00"
                }) {
            assertThat(PersonRules.parseDate(text)).as(text).contains(LocalDate.of(2001, 5, 31));
        }
        for (String text : new String[] {"", "05/31/2001", "31/05/01", "ayer", "37000"}) {
            assertThat(PersonRules.parseDate(text)).as(text).isEmpty();
        }
    }

    @Test
    void telephone_numbers_have_one_form() {
        for (String text :
                new String[] {
                    "3124580917",
                    "312 458 09 17",
                    "(+57) 312-4580917",
                    "573124580917",
                    "0057 312 4580917",
                    "+57 312 4580917"
                }) {
            assertThat(Phones.normalise(text.replace("(+57)", "+57")))
                    .as(text)
                    .contains("+573124580917");
        }
        assertThat(Phones.normalise("604 444 51 44")).contains("+576044445144");
        assertThat(Phones.normalise("+1 (305) 555-0100")).contains("+13055550100");
        for (String text :
                new String[] {
                    "",
                    "444",
                    "4445144",
                    "+57 444 5144",
                    "llamar a mam\u00e1",
                    "99999999999999999999"
                }) {
            assertThat(Phones.normalise(text)).as(text).isEmpty();
        }
    }

    @Test
    void names_are_compared_without_accents_case_or_double_spaces() {
        assertThat(Texts.plain("  MU\u00d1OZ  C\u00e1rdenas"))
                .isEqualTo(Texts.plain("mun\u0303oz cardenas"))
                .isEqualTo("munoz cardenas");
    }

    @Test
    void a_birthday_of_29_february_is_kept_on_the_28th() {
        LocalDate leap = LocalDate.of(2004, 2, 29);
        assertThat(Ages.isBirthday(leap, LocalDate.of(2026, 2, 28))).isTrue();
        assertThat(Ages.isBirthday(leap, LocalDate.of(2028, 2, 28))).isFalse();
        assertThat(Ages.isBirthday(leap, LocalDate.of(2028, 2, 29))).isTrue();
    }

    @Test
    void one_is_a_minor_until_the_day_one_turns_eighteen() {
        LocalDate birth = LocalDate.of(2008, 11, 20);
        assertThat(Ages.isMinor(birth, TODAY)).isTrue();
        assertThat(Ages.isMinor(birth, TODAY.plusDays(1))).isFalse();
        assertThat(Ages.isMinor(null, TODAY)).isFalse();
    }

    private static StudentProfile valid(PersonForm form) {
        Verdict verdict = PersonRules.judge(form, TODAY);
        assertThat(verdict).isInstanceOf(Verdict.Valid.class);
        return ((Verdict.Valid) verdict).profile();
    }

    private static java.util.List<Problem> problems(PersonForm form) {
        Verdict verdict = PersonRules.judge(form, TODAY);
        assertThat(verdict).isInstanceOf(Verdict.Invalid.class);
        return Objects.requireNonNull(((Verdict.Invalid) verdict).problems());
    }

    private static PersonForm form(
            String given,
            String surnames,
            String type,
            String number,
            String birth,
            String phone,
            String email) {
        return new PersonForm(
                given,
                surnames,
                new PersonForm.IdentityForm(type, number, birth, ""),
                phone,
                email,
                new PersonForm.EmergencyForm("", "", ""),
                "");
    }
}
