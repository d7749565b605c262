package com.chetango.model.operation;

import static com.chetango.model.db.Tables.BADGE;
import static com.chetango.model.db.Tables.CONSENT;
import static com.chetango.model.db.Tables.FAMILY;
import static com.chetango.model.db.Tables.GUARDIAN;
import static com.chetango.model.db.Tables.STUDENT;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.chetango.model.badges.StudentBadge;
import com.chetango.model.db.tables.records.BadgeRecord;
import com.chetango.model.db.tables.records.StudentRecord;
import com.chetango.model.operation.EditStudent.FieldChange;
import com.chetango.model.people.ConsentChannel;
import com.chetango.model.people.ConsentPurpose;
import com.chetango.model.people.ConsentRules;
import com.chetango.model.people.Document;
import com.chetango.model.people.DocumentType;
import com.chetango.model.people.GuardianProfile;
import com.chetango.model.people.StudentField;
import com.chetango.model.people.StudentProfile;
import com.chetango.model.people.StudentStatus;
import com.chetango.model.rows.Indexes;
import com.chetango.model.testing.ModelDatabase;
import com.chetango.model.testing.SmallAcademy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

@ParameterizedClass
@EnumSource
class PeopleOperationsTest {

    private static final UUID NEWCOMER = SmallAcademy.id("newcomer");
    private static final LocalDate ADULT = LocalDate.of(1999, 2, 3);
    private static final LocalDate CHILD = LocalDate.of(2017, 2, 3);
    private static final GuardianProfile GLORIA =
            new GuardianProfile(
                    "Gloria Duque Henao",
                    "mam\u00e1",
                    "43.118.276",
                    new StudentProfile.Contact("310 662 4051", null));

    private final Random random = new Random(7);
    private final ModelDatabase.Engine engine;
    private ModelDatabase database;
    private SmallAcademy academy;

    PeopleOperationsTest(ModelDatabase.Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void open() {
        database = engine.open();
        academy = new SmallAcademy(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_new_student_has_a_card_that_is_found_by_what_it_says() {
        RegisterStudent register = register("1037642118", ADULT, null);
        assertThat(academy.run(register, Standing.PROPOSED)).isEqualTo(Outcome.APPLIED);
        StudentBadge badge = register.badge();
        BadgeRecord row = academy.rows().find(Indexes.BADGE_BY_TOKEN, badge.token()).getFirst();
        assertThat(row.getStudentId()).isEqualTo(NEWCOMER);
        assertThat(row.getSecret()).isEqualTo(badge.secretBytes());
        assertThat(academy.rows().find(Indexes.BADGES_BY_ROTATING_ID, badge.rotatingId()))
                .hasSize(1);
        assertThat(student(NEWCOMER).getStatus()).isEqualTo("ACTIVE");
        assertThat(student(NEWCOMER).getJoinedOn()).isEqualTo(SmallAcademy.TODAY);
    }

    @Test
    void registering_the_same_student_again_changes_nothing() {
        RegisterStudent register = register(null, ADULT, null);
        academy.run(register, Standing.PROPOSED);
        assertThat(academy.run(register, Standing.HAPPENED))
                .isEqualTo(new Outcome.Merged(NEWCOMER));
        assertThat(database.count(BADGE)).isEqualTo(1);
    }

    @Test
    void a_document_known_already_is_registered_and_somebody_is_told() {
        academy.run(register("1037642118", ADULT, null), Standing.PROPOSED);
        RegisterStudent twin =
                new RegisterStudent(
                        SmallAcademy.id("twin"),
                        academy.branch(),
                        profile("1.037.642.118", ADULT),
                        StudentBadge.draw(random),
                        null,
                        null,
                        null);
        assertThat(academy.run(twin, Standing.HAPPENED))
                .isInstanceOfSatisfying(
                        Outcome.Flagged.class,
                        f -> {
                            assertThat(f.flags().getFirst().kind())
                                    .isEqualTo(CaseKind.POSSIBLE_DUPLICATE_STUDENT);
                            assertThat(f.flags().getFirst().subjectId()).isEqualTo(NEWCOMER);
                        });
        assertThat(database.count(STUDENT)).isEqualTo(3);
    }

    @Test
    void a_minor_needs_a_guardian_at_the_desk_and_is_taken_anyway_once_it_happened() {
        assertRefused(
                academy.run(register(null, CHILD, null), Standing.PROPOSED),
                Refusal.GUARDIAN_REQUIRED);
        assertThat(database.count(STUDENT)).isEqualTo(1);
        assertThat(academy.run(register(null, CHILD, GLORIA), Standing.PROPOSED))
                .isEqualTo(Outcome.APPLIED);
        assertThat(database.count(GUARDIAN)).isEqualTo(1);
        assertThat(student(NEWCOMER).getFamilyId()).isNotNull();
        assertThat(
                        academy.run(
                                new RegisterStudent(
                                        SmallAcademy.id("other child"),
                                        academy.branch(),
                                        profile(null, CHILD),
                                        StudentBadge.draw(random),
                                        null,
                                        null,
                                        null),
                                Standing.HAPPENED))
                .isEqualTo(Outcome.APPLIED);
    }

    @Test
    void a_second_child_joins_the_family_and_its_guardian() {
        academy.run(register(null, CHILD, GLORIA), Standing.PROPOSED);
        UUID family = student(NEWCOMER).getFamilyId();
        RegisterStudent sibling =
                new RegisterStudent(
                        SmallAcademy.id("sibling"),
                        academy.branch(),
                        profile(null, CHILD.plusYears(2)),
                        StudentBadge.draw(random),
                        family,
                        null,
                        LocalDate.of(2025, 2, 3));
        assertThat(academy.run(sibling, Standing.PROPOSED)).isEqualTo(Outcome.APPLIED);
        assertThat(academy.rows().find(Indexes.STUDENTS_OF_FAMILY, family)).hasSize(2);
        assertThat(database.count(FAMILY)).isEqualTo(1);
        assertThat(student(SmallAcademy.id("sibling")).getJoinedOn()).isEqualTo("2025-02-03");
    }

    @Test
    void of_two_edits_of_an_ordinary_field_the_last_to_arrive_stays() {
        edit(Standing.HAPPENED, StudentField.PHONE, null, "312 458 0917");
        assertThat(edit(Standing.HAPPENED, StudentField.PHONE, null, "300 771 2284"))
                .isEqualTo(Outcome.APPLIED);
        assertThat(student(academy.student()).getPhone()).isEqualTo("+573007712284");
    }

    @Test
    void a_protected_field_changed_meanwhile_refuses_the_whole_edit_with_both_values() {
        edit(Standing.HAPPENED, StudentField.EMAIL, null, "valeria@correo.co");
        Outcome outcome =
                academy.run(
                        new EditStudent(
                                academy.student(),
                                List.of(
                                        new FieldChange(StudentField.PHONE, null, "3007712284"),
                                        new FieldChange(StudentField.EMAIL, null, "v@otro.co"))),
                        Standing.HAPPENED);
        assertThat(outcome)
                .isEqualTo(
                        Outcome.refused(
                                Refusal.CHANGED_MEANWHILE,
                                "email",
                                "valeria@correo.co",
                                "v@otro.co"));
        assertThat(student(academy.student()).getPhone()).isNull();
    }

    @Test
    void a_protected_field_is_changed_by_who_saw_it_and_emptied_too() {
        edit(Standing.PROPOSED, StudentField.BIRTH_DATE, null, "1999-02-03");
        assertThat(student(academy.student()).getBirthDate()).isEqualTo(ADULT);
        assertThat(edit(Standing.HAPPENED, StudentField.BIRTH_DATE, "1999-02-03", null))
                .isEqualTo(Outcome.APPLIED);
        assertThat(student(academy.student()).getBirthDate()).isNull();
    }

    @Test
    void two_desks_that_write_the_same_protected_value_agree() {
        edit(Standing.HAPPENED, StudentField.DOCUMENT_NUMBER, null, "1.037.642.118");
        assertThat(edit(Standing.HAPPENED, StudentField.DOCUMENT_NUMBER, null, "1037642118"))
                .isEqualTo(Outcome.APPLIED);
    }

    @Test
    void an_edit_that_could_not_be_typed_cannot_be_made() {
        assertThatThrownBy(() -> new FieldChange(StudentField.SURNAMES, "Montoya", " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FieldChange(StudentField.BIRTH_DATE, null, "ayer"))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> new EditStudent(NEWCOMER, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_adult_does_not_become_a_minor_without_a_guardian() {
        assertRefused(
                edit(Standing.PROPOSED, StudentField.BIRTH_DATE, null, "2017-02-03"),
                Refusal.GUARDIAN_REQUIRED);
    }

    @Test
    void a_status_is_changed_from_what_the_desk_saw() {
        academy.run(status(StudentStatus.ACTIVE, StudentStatus.FROZEN), Standing.PROPOSED);
        assertRefused(
                academy.run(
                        status(StudentStatus.ACTIVE, StudentStatus.INACTIVE), Standing.HAPPENED),
                Refusal.CHANGED_MEANWHILE);
        assertThat(
                        academy.run(
                                status(StudentStatus.ACTIVE, StudentStatus.FROZEN),
                                Standing.HAPPENED))
                .isInstanceOf(Outcome.Merged.class);
        assertThat(student(academy.student()).getStatusReason()).isEqualTo("viaje");
    }

    @Test
    void a_leaked_card_is_replaced_and_its_token_is_worth_nothing() {
        RegisterStudent register = register(null, ADULT, null);
        academy.run(register, Standing.PROPOSED);
        StudentBadge fresh = StudentBadge.draw(random);
        academy.run(new ReplaceBadge(NEWCOMER, fresh, "la publicaron"), Standing.PROPOSED);
        assertThat(
                        academy.rows()
                                .find(Indexes.BADGE_BY_TOKEN, register.badge().token())
                                .getFirst()
                                .getReplacedAt())
                .isEqualTo(SmallAcademy.NOW);
        assertThat(
                        academy.rows()
                                .find(Indexes.BADGE_BY_TOKEN, fresh.token())
                                .getFirst()
                                .getReplacedAt())
                .isNull();
    }

    @Test
    void the_last_word_on_a_consent_counts_and_every_word_is_kept() {
        academy.run(consent(ConsentPurpose.DATA, true, null), Standing.PROPOSED);
        academy.run(consent(ConsentPurpose.WHATSAPP, true, null), Standing.PROPOSED);
        assertThat(database.count(CONSENT)).isEqualTo(2);
        assertThat(
                        ConsentRules.granted(
                                academy.rows()
                                        .find(Indexes.CONSENTS_OF_STUDENT, academy.student())))
                .containsExactly(ConsentPurpose.DATA, ConsentPurpose.WHATSAPP);
    }

    @Test
    void a_minor_does_not_sign_alone_but_anybody_may_take_a_consent_back() {
        academy.run(register(null, CHILD, GLORIA), Standing.PROPOSED);
        RecordConsent alone = consentOf(NEWCOMER, ConsentPurpose.DATA, true, null);
        assertRefused(academy.run(alone, Standing.PROPOSED), Refusal.GUARDIAN_REQUIRED);
        assertThat(
                        academy.run(
                                consentOf(NEWCOMER, ConsentPurpose.DATA, false, null),
                                Standing.PROPOSED))
                .isEqualTo(Outcome.APPLIED);
        assertThat(
                        academy.run(
                                consentOf(
                                        NEWCOMER,
                                        ConsentPurpose.DATA,
                                        true,
                                        SmallAcademy.id("gloria")),
                                Standing.PROPOSED))
                .isEqualTo(Outcome.APPLIED);
    }

    @Test
    void nothing_is_done_to_somebody_nobody_knows() {
        UUID nobody = SmallAcademy.id("nobody");
        for (Operation operation :
                List.<Operation>of(
                        new EditStudent(
                                nobody,
                                List.of(new FieldChange(StudentField.PHONE, null, "3007712284"))),
                        new SetStudentPhoto(nobody, null),
                        new ReplaceBadge(nobody, StudentBadge.draw(random), "perdida"),
                        consentOf(nobody, ConsentPurpose.DATA, true, null),
                        new ChangeStudentStatus(
                                nobody, StudentStatus.FROZEN, StudentStatus.ACTIVE, null))) {
            assertRefused(academy.run(operation, Standing.HAPPENED), Refusal.UNKNOWN);
        }
    }

    private Outcome edit(
            Standing standing, StudentField field, @Nullable String from, @Nullable String to) {
        return academy.run(
                new EditStudent(academy.student(), List.of(new FieldChange(field, from, to))),
                standing);
    }

    private ChangeStudentStatus status(StudentStatus from, StudentStatus to) {
        return new ChangeStudentStatus(academy.student(), from, to, "viaje");
    }

    private RecordConsent consent(
            ConsentPurpose purpose, boolean granted, @Nullable UUID guardian) {
        return consentOf(academy.student(), purpose, granted, guardian);
    }

    private static RecordConsent consentOf(
            UUID student, ConsentPurpose purpose, boolean granted, @Nullable UUID guardian) {
        return new RecordConsent(
                student, purpose, granted, "2026-01", "Gloria", guardian, ConsentChannel.PAPER);
    }

    private RegisterStudent register(
            @Nullable String document, LocalDate birth, @Nullable GuardianProfile guardian) {
        return new RegisterStudent(
                NEWCOMER,
                academy.branch(),
                profile(document, birth),
                StudentBadge.draw(random),
                null,
                guardian,
                null);
    }

    private static StudentProfile profile(@Nullable String document, LocalDate birth) {
        return new StudentProfile(
                new StudentProfile.Names("Sara Luc\u00eda", "Casta\u00f1o"),
                document == null ? null : new Document(DocumentType.CC, document),
                StudentProfile.Contact.NONE,
                birth,
                null,
                null,
                null);
    }

    private StudentRecord student(UUID id) {
        return academy.rows().get(STUDENT, id).orElseThrow();
    }

    private static void assertRefused(Outcome outcome, Refusal refusal) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class, r -> assertThat(r.refusal()).isEqualTo(refusal));
    }
}
