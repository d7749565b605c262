package com.chetango.desk.students;

import static com.chetango.model.db.Tables.BADGE;
import static com.chetango.model.db.Tables.FAMILY;
import static com.chetango.model.db.Tables.STUDENT;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.desk.students.importing.ImportOutcome;
import com.chetango.desk.students.importing.ImportedStudent;
import com.chetango.desk.testing.TestAcademy;
import com.chetango.desk.testing.TestDesk;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

class ImportServiceTest {

    @TempDir Path folder;
    private TestDesk desk;
    private ImportService service;

    @BeforeEach
    void open() {
        desk = TestDesk.open(folder.resolve("desk"));
        desk.seed(TestAcademy::found);
        service =
                new ImportService(
                        desk.database(),
                        desk.desk(),
                        desk.ids(),
                        desk.tasks().clock(TestDesk.BOGOTA),
                        new Random(5));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_file_becomes_students_with_cards_and_families() throws IOException {
        ImportOutcome.Preview preview =
                preview(
                        "Nombres;Apellidos;Documento;Celular;Nacimiento;Acudiente;Celular acudiente",
                        "Ana;Ruiz;1037642999;3124580000;31/05/2001;;",
                        "Tom\u00e1s;Gil;;;31/05/2016;Gloria Gil;3106624051",
                        "Sara;Gil;;;01/02/2018;Gloria Gil;3106624051");
        assertThat(preview.problems()).isEmpty();
        List<Integer> progress = new ArrayList<>();

        ImportService.Imported imported =
                service.bring(preview.students(), progress::add, () -> false);

        assertThat(imported).isEqualTo(new ImportService.Imported.Done(3));
        assertThat(desk.count(STUDENT)).isEqualTo(4);
        assertThat(desk.count(BADGE)).isEqualTo(3);
        assertThat(desk.count(FAMILY)).isEqualTo(1);
        assertThat(progress).endsWith(2);
    }

    @Test
    void who_is_there_already_is_left_out() throws IOException {
        String[] file = {"Nombres;Apellidos;Documento", "Ana;Ruiz;1037642999"};
        service.bring(preview(file).students(), done -> {}, () -> false);

        ImportOutcome.Preview again = preview(file);

        assertThat(again.counts().known()).isEqualTo(1);
        assertThat(again.canBeImported()).isFalse();
    }

    @Test
    void a_row_with_a_problem_stops_the_whole_file() throws IOException {
        ImportOutcome.Preview preview =
                preview("Nombres;Apellidos;Celular", "Ana;Ruiz;3124580000", "Juan;;not a phone");

        assertThat(preview.canBeImported()).isFalse();
        assertThat(preview.problems()).isNotEmpty();
    }

    @Test
    void an_error_in_the_middle_leaves_nothing() throws IOException {
        List<ImportedStudent> students =
                new ArrayList<>(preview("Nombres;Apellidos", "Ana;Ruiz", "Sara;Gil").students());
        ImportedStudent minor =
                preview(
                                "Nombres;Apellidos;Nacimiento;Acudiente;Celular acudiente",
                                "Tom\u00e1s;Mora;31/05/2016;Gloria Mora;3106624051")
                        .students()
                        .getFirst();
        students.add(new ImportedStudent(4, minor.profile(), null, null));

        ImportService.Imported imported = service.bring(students, done -> {}, () -> false);

        assertThat(imported).isInstanceOf(ImportService.Imported.NotDone.class);
        assertThat(desk.count(STUDENT)).isEqualTo(1);
        assertThat(desk.count(BADGE)).isZero();
    }

    @Test
    void stopping_in_the_middle_leaves_nothing_and_the_desk_goes_on() throws IOException {
        List<ImportedStudent> students =
                preview("Nombres;Apellidos", "Ana;Ruiz", "Sara;Gil", "Luz;Mora").students();
        AtomicInteger asked = new AtomicInteger();

        ImportService.Imported imported =
                service.bring(students, done -> {}, () -> asked.incrementAndGet() > 5);

        assertThat(imported).isEqualTo(new ImportService.Imported.Cancelled());
        assertThat(desk.count(STUDENT)).isEqualTo(1);
        assertThat(service.bring(students, done -> {}, () -> false))
                .isEqualTo(new ImportService.Imported.Done(3));
    }

    private ImportOutcome.Preview preview(String... lines) throws IOException {
        Path file = folder.resolve("list.csv");
        Files.writeString(file, String.join("\n", lines) + "\n");
        return (ImportOutcome.Preview) service.preview(file, "Acudiente");
    }
}
