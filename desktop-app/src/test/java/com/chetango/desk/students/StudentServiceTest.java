package com.chetango.desk.students;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import com.chetango.desk.testing.TestAcademy;
import com.chetango.desk.testing.TestDesk;
import com.chetango.model.operation.FreezePackage;
import com.chetango.model.operation.RecordConsent;
import com.chetango.model.people.ConsentChannel;
import com.chetango.model.people.ConsentPurpose;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

class StudentServiceTest {

    private static final UUID STUDENT = TestAcademy.id("student");

    @TempDir Path folder;
    private TestDesk desk;
    private StudentService service;

    @BeforeEach
    void open() {
        desk = TestDesk.open(folder);
        desk.seed(TestAcademy::found);
        service =
                new StudentService(
                        desk.database(),
                        desk.desk(),
                        desk.changes(),
                        desk.tasks().clock(TestDesk.BOGOTA));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void the_page_says_what_is_left_of_a_package_and_why() {
        desk.seed(rows -> TestAcademy.again(rows).sell(8, 1));

        StudentSheet sheet = service.sheet(STUDENT).orElseThrow();

        assertThat(sheet.head().name()).isEqualTo("Valeria Montoya Duque");
        assertThat(sheet.packages())
                .singleElement()
                .satisfies(
                        sold -> {
                            assertThat(sold.left()).isEqualTo(8);
                            assertThat(sold.isUsable()).isTrue();
                            assertThat(sold.lines()).hasSize(1);
                        });
        assertThat(service.notes(List.of(STUDENT)).get(STUDENT))
                .isEqualTo(new ListNote(null, ListNote.Kind.COUNTED, 8));
    }

    @Test
    void somebody_without_packages_has_none_and_nobody_has_no_page() {
        assertThat(requireNonNull(service.notes(List.of(STUDENT)).get(STUDENT)).kind())
                .isEqualTo(ListNote.Kind.NONE);
        assertThat(service.sheet(TestAcademy.id("nobody"))).isEmpty();
    }

    @Test
    void the_last_word_on_a_purpose_counts_and_silence_is_shown_as_missing() {
        consent(true);
        consent(false);

        List<StudentSheet.Permission> permissions =
                service.sheet(STUDENT).orElseThrow().permissions();

        assertThat(permissions)
                .hasSize(ConsentPurpose.values().length)
                .anySatisfy(
                        p -> {
                            assertThat(p.purpose()).isEqualTo(ConsentPurpose.WHATSAPP);
                            assertThat(p.granted()).isFalse();
                        })
                .filteredOn(p -> p.granted() == null)
                .hasSize(ConsentPurpose.values().length - 1);
    }

    @Test
    void the_history_is_in_the_order_of_time_with_the_newest_first() {
        UUID[] sold = new UUID[1];
        desk.seed(rows -> sold[0] = TestAcademy.again(rows).sell(8, 0));
        desk.seed(
                rows -> {
                    var row =
                            rows.get(com.chetango.model.db.Tables.ENTITLEMENT, sold[0])
                                    .orElseThrow();
                    rows.edit(row, e -> e.setFreezeDays(10));
                });
        consent(true);
        desk.tasks().advance(java.time.Duration.ofMinutes(5));
        desk.desk()
                .execute(
                        new FreezePackage(
                                sold[0],
                                TestAcademy.TODAY,
                                TestAcademy.TODAY.plusDays(6),
                                "viaje"));

        assertThat(service.history(STUDENT))
                .extracting(StudentSheet.Event::kind)
                .containsExactly(
                        StudentSheet.Event.Kind.FROZE,
                        StudentSheet.Event.Kind.ALLOWED,
                        StudentSheet.Event.Kind.JOINED);
    }

    private void consent(boolean granted) {
        desk.tasks().advance(java.time.Duration.ofMinutes(1));
        desk.desk()
                .execute(
                        new RecordConsent(
                                STUDENT,
                                ConsentPurpose.WHATSAPP,
                                granted,
                                "2026-1",
                                "Valeria Montoya",
                                null,
                                ConsentChannel.SCREEN));
    }
}
