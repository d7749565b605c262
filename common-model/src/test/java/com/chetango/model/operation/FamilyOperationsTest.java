package com.chetango.model.operation;

import static com.chetango.model.db.Tables.STUDENT_PHOTO;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.chetango.model.badges.StudentBadge;
import com.chetango.model.people.GuardianProfile;
import com.chetango.model.people.Photo;
import com.chetango.model.people.StudentProfile;
import com.chetango.model.rows.Indexes;
import com.chetango.model.testing.ModelDatabase;
import com.chetango.model.testing.SmallAcademy;
import com.chetango.model.values.Bytes;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Random;
import java.util.UUID;

@ParameterizedClass
@EnumSource
class FamilyOperationsTest {

    private static final UUID NEWCOMER = SmallAcademy.id("newcomer");
    private static final GuardianProfile GLORIA =
            new GuardianProfile(
                    "Gloria Duque Henao",
                    "mam\u00e1",
                    "43.118.276",
                    new StudentProfile.Contact("310 662 4051", null));

    private final ModelDatabase.Engine engine;
    private ModelDatabase database;
    private SmallAcademy academy;

    FamilyOperationsTest(ModelDatabase.Engine engine) {
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
    void two_desks_may_each_add_somebody_to_a_family() {
        UUID family = SmallAcademy.id("family");
        academy.run(newcomer(), Standing.PROPOSED);
        academy.run(saveFamily(family, List.of(academy.student()), List.of()), Standing.HAPPENED);
        academy.run(saveFamily(family, List.of(NEWCOMER), List.of()), Standing.HAPPENED);
        assertThat(academy.rows().find(Indexes.STUDENTS_OF_FAMILY, family)).hasSize(2);
        academy.run(saveFamily(family, List.of(), List.of(NEWCOMER)), Standing.HAPPENED);
        assertThat(academy.rows().find(Indexes.STUDENTS_OF_FAMILY, family)).hasSize(1);
    }

    @Test
    void a_guardian_is_changed_only_by_who_saw_the_present_one() {
        UUID family = SmallAcademy.id("family");
        UUID guardian = SmallAcademy.id("gloria");
        academy.run(saveFamily(family, List.of(), List.of()), Standing.PROPOSED);
        academy.run(new SaveGuardian(guardian, family, GLORIA, null), Standing.PROPOSED);
        GuardianProfile aunt =
                new GuardianProfile("Marta Duque", "t\u00eda", null, GLORIA.contact());
        assertThat(academy.run(new SaveGuardian(guardian, family, aunt, GLORIA), Standing.HAPPENED))
                .isEqualTo(Outcome.APPLIED);
        assertRefused(
                academy.run(new SaveGuardian(guardian, family, GLORIA, GLORIA), Standing.HAPPENED),
                Refusal.CHANGED_MEANWHILE);
    }

    @Test
    void a_photo_is_set_replaced_and_removed_with_what_it_showed() {
        UUID student = academy.student();
        Bytes jpeg = Bytes.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1});
        Photo photo = new Photo(Photo.Type.JPEG, jpeg);
        academy.run(new SetStudentPhoto(student, photo), Standing.PROPOSED);
        academy.run(new SetStudentPhoto(student, photo), Standing.PROPOSED);
        assertThat(database.count(STUDENT_PHOTO)).isEqualTo(1);
        academy.run(new SetStudentPhoto(student, null), Standing.PROPOSED);
        assertThat(academy.rows().get(STUDENT_PHOTO, student).orElseThrow().getPicture()).isEmpty();
    }

    @Test
    void a_text_or_a_big_file_is_no_photo() {
        assertThatThrownBy(
                        () -> new Photo(Photo.Type.JPEG, Bytes.of(new byte[] {'h', 'o', 'l', 'a'})))
                .isInstanceOf(IllegalArgumentException.class);
        byte[] big = new byte[Photo.MAX_BYTES + 1];
        big[0] = (byte) 0xff;
        big[1] = (byte) 0xd8;
        assertThatThrownBy(() -> new Photo(Photo.Type.JPEG, Bytes.of(big)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static SaveFamily saveFamily(UUID family, List<UUID> joining, List<UUID> leaving) {
        return new SaveFamily(family, "Montoya Duque", null, joining, leaving);
    }

    private RegisterStudent newcomer() {
        return new RegisterStudent(
                NEWCOMER,
                academy.branch(),
                new StudentProfile(
                        new StudentProfile.Names("Sara", "Montoya"),
                        null,
                        StudentProfile.Contact.NONE,
                        null,
                        null,
                        null,
                        null),
                StudentBadge.draw(new Random(7)),
                null,
                null,
                null);
    }

    private static void assertRefused(Outcome outcome, Refusal refusal) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class, r -> assertThat(r.refusal()).isEqualTo(refusal));
    }
}
