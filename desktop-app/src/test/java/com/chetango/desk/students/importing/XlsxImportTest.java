package com.chetango.desk.students.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.desk.students.importing.ImportOutcome.Preview;
import com.chetango.desk.students.importing.ImportOutcome.Reason;
import com.chetango.desk.students.importing.ImportOutcome.Unreadable;
import com.chetango.model.people.Document;
import com.chetango.model.people.DocumentType;
import com.chetango.model.people.StudentProfile;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class XlsxImportTest {
    private final StudentImport reader =
            new StudentImport(LocalDate.of(2026, 11, 20), "Acudiente", student -> false);

    @Test
    void numbers_dates_and_texts_of_excel_are_what_they_look_like() {
        byte[] file =
                workbook(
                        sheet -> {
                            heading(sheet);
                            sheet.value(1, 0, "  Íñigo");
                            sheet.value(1, 1, "Núñez");
                            sheet.value(1, 2, 1_037_642_118L);
                            sheet.value(1, 3, 3_124_580_917L);
                            sheet.value(1, 4, LocalDate.of(1998, 3, 5));
                            sheet.style(1, 4).format("dd/mm/yyyy").set();
                            sheet.value(3, 0, "Luz");
                            sheet.value(3, 1, "Paz");
                            sheet.value(3, 2, "CE 345678");
                            sheet.value(3, 4, 35_859);
                        });

        Preview preview = preview(file);

        assertThat(preview.problems()).isEmpty();
        StudentProfile first = preview.students().get(0).profile();
        assertThat(first.names()).isEqualTo(new StudentProfile.Names("Íñigo", "Núñez"));
        assertThat(first.document()).isEqualTo(new Document(DocumentType.CC, "1037642118"));
        assertThat(first.contact().phone()).isEqualTo("+573124580917");
        assertThat(first.birthDate()).isEqualTo(LocalDate.of(1998, 3, 5));
        ImportedStudent second = preview.students().get(1);
        assertThat(second.profile().birthDate()).isEqualTo(LocalDate.of(1998, 3, 5));
        assertThat(second.row()).isEqualTo(4);
    }

    @Test
    void twenty_thousand_rows_are_read() {
        byte[] file =
                workbook(
                        sheet -> {
                            heading(sheet);
                            for (int i = 1; i <= 20_000; i++) {
                                sheet.value(i, 0, "Ana " + i);
                                sheet.value(i, 1, "Ríos");
                                sheet.value(i, 2, 10_000_000 + i);
                            }
                        });

        assertThat(preview(file).counts().students()).isEqualTo(20_000);
    }

    @Test
    void an_archive_that_swells_is_refused() {
        byte[] zeros = new byte[1_000_000];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }

        assertThat(out.size()).isLessThan(1_000_000);
        assertThat(reason(out.toByteArray())).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void entities_that_multiply_are_not_expanded() {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [");
        bomb.append("<!ENTITY a0 \"").append("ja".repeat(50)).append("\">");
        for (int i = 1; i < 10; i++) {
            bomb.append("<!ENTITY a").append(i).append(" \"");
            bomb.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        bomb.append("]><sst><si><t>&a9;</t></si></sst>");
        byte[] file = workbook(XlsxImportTest::oneStudent);

        byte[] bad = withPart(file, "xl/sharedStrings.xml", bomb.toString());

        assertThat(reader.read(bad)).isInstanceOf(Unreadable.class);
    }

    @Test
    void a_workbook_cut_off_or_damaged_is_an_answer() {
        byte[] whole = workbook(XlsxImportTest::oneStudent);
        for (int percent = 1; percent < 90; percent += 4) {
            byte[] part = Arrays.copyOf(whole, whole.length * percent / 100);
            assertThat(reader.read(part)).as("cut at %d %%", percent).isNotNull();
        }
        Random random = new Random(9);
        for (int round = 0; round < 300; round++) {
            byte[] damaged = whole.clone();
            for (int i = 0; i < 5; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            assertThat(reader.read(damaged)).isNotNull();
        }
    }

    @Test
    void an_archive_that_is_no_workbook_is_damaged() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("../../carta.txt"));
            zip.write("hola".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }

        assertThat(reason(out.toByteArray())).isEqualTo(Reason.DAMAGED);
    }

    private static void heading(Worksheet sheet) {
        String[] heads = {"Nombres", "Apellidos", "Cédula", "Celular", "F. nacimiento"};
        for (int i = 0; i < heads.length; i++) {
            sheet.value(0, i, heads[i]);
        }
    }

    private static void oneStudent(Worksheet sheet) {
        heading(sheet);
        sheet.value(1, 0, "Ana");
        sheet.value(1, 1, "Ríos");
    }

    private static byte[] workbook(Consumer<Worksheet> fill) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            fill.accept(workbook.newWorksheet("Alumnos"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] withPart(byte[] file, String name, String content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile in =
                        ZipFile.builder()
                                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                                .get();
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipArchiveEntry part : Collections.list(in.getEntries())) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                zip.write(
                        part.getName().equals(name)
                                ? content.getBytes(StandardCharsets.UTF_8)
                                : in.getInputStream(part).readAllBytes());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private Preview preview(byte[] file) {
        ImportOutcome outcome = reader.read(file);
        assertThat(outcome).isInstanceOf(Preview.class);
        return (Preview) outcome;
    }

    private Reason reason(byte[] file) {
        ImportOutcome outcome = reader.read(file);
        assertThat(outcome).isInstanceOf(Unreadable.class);
        return ((Unreadable) outcome).reason();
    }
}
