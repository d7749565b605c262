package com.chetango.desk.students.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.desk.platform.Texts;
import com.chetango.desk.students.importing.ImportOutcome.Preview;
import com.chetango.desk.students.importing.ImportOutcome.Reason;
import com.chetango.desk.students.importing.ImportOutcome.Unreadable;
import com.chetango.desk.students.importing.RowProblem.Kind;
import com.chetango.model.people.Document;
import com.chetango.model.people.DocumentType;
import com.chetango.model.people.StudentProfile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;

class StudentImportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String HEAD = "Nombres;Apellidos;Documento;Celular;Fecha de nacimiento\n";

    private final StudentImport reader = new StudentImport(TODAY, "Acudiente", student -> false);

    @TempDir Path folder;

    @Test
    void a_row_becomes_a_student() {
        Preview preview =
                preview(
                        """
                        Nombres;Apellidos;Tipo;Documento;Celular;Correo;Fecha de nacimiento;Notas
                        María José ; Muñoz  Peña;CC;1.037.642.118;312 458 0917;MAJO@correo.co;05/03/1998;Rodilla
                        """);

        StudentProfile profile = preview.students().getFirst().profile();
        assertThat(profile.names()).isEqualTo(new StudentProfile.Names("María José", "Muñoz Peña"));
        assertThat(profile.document()).isEqualTo(new Document(DocumentType.CC, "1037642118"));
        assertThat(profile.contact())
                .isEqualTo(new StudentProfile.Contact("+573124580917", "majo@correo.co"));
        assertThat(profile.birthDate()).isEqualTo(LocalDate.of(1998, 3, 5));
        assertThat(profile.notes()).isEqualTo("Rodilla");
        assertThat(preview.students().getFirst().row()).isEqualTo(2);
        assertThat(preview.canBeImported()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,;",
        "UTF-8,','",
        "UTF-8,'\t'",
        "windows-1252,;",
        "windows-1252,','",
        "UTF-16LE,'\t'",
        "UTF-16BE,;"
    })
    void any_alphabet_and_separator_gives_the_same_names(String charset, String separator) {
        String text =
                "Nombres;Apellidos;Teléfono\r\nIñigo;Núñez Ávila;3001234567\r\n"
                        .replace(";", separator);
        String mark = charset.startsWith("UTF-16") ? "\ufeff" : "";

        Preview preview = preview((mark + text).getBytes(Charset.forName(charset)));

        assertThat(names(preview)).containsExactly("Iñigo Núñez Ávila");
    }

    @Test
    void a_byte_order_mark_is_not_part_of_the_first_heading() {
        assertThat(names(preview("\ufeff" + HEAD + "Ana;Ríos;;;\n"))).containsExactly("Ana Ríos");
    }

    @Test
    void accents_written_in_two_parts_are_put_together() {
        Preview preview = preview(HEAD + "Jose\u0301;Nun\u0303ez;;;\n");

        assertThat(names(preview)).containsExactly("José Nuñez");
    }

    @Test
    void quoted_cells_may_hold_separators_and_line_breaks() {
        Preview preview =
                preview(
                        "nombre completo,notas,celular\n"
                                + "\"Ríos, Ana\",\"una,\ndos \"\"tres\"\"\",3001234567\n"
                                + "Luis Paz,,3001234568\n");

        assertThat(names(preview)).containsExactly("Ana Ríos", "Luis Paz");
        assertThat(preview.students().get(0).profile().notes()).isEqualTo("una,\ndos \"tres\"");
        assertThat(preview.students().get(1).row()).isEqualTo(4);
    }

    @Test
    void a_title_above_the_heading_and_unknown_columns_do_no_harm() {
        Preview preview =
                preview("Alumnos 2026;;\n;;\nNombre;Apellidos;Talla\nAna;Ríos;S\n;;\nLuz;Paz;M\n");

        assertThat(names(preview)).containsExactly("Ana Ríos", "Luz Paz");
        assertThat(preview.ignoredColumns()).containsExactly("Talla");
        assertThat(preview.counts().rows()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Ríos|Ana|Ríos",
                "Ana Ríos Paz|Ana|Ríos Paz",
                "Ana Sofía Ríos Paz|Ana Sofía|Ríos Paz",
                "María del Pilar de la Torre y Gómez|María|del Pilar de la Torre",
                "Ríos Paz, Ana Sofía|Ana Sofía|Ríos Paz"
            })
    void one_column_for_the_whole_name_is_cut_in_two(String whole, String given, String surnames) {
        NameSplit split = NameSplit.of(whole.replace(" y Gómez", ""));

        assertThat(split).isEqualTo(new NameSplit(given, surnames));
    }

    @ParameterizedTest
    @CsvSource({
        "05/03/1998,1998-03-05",
        "5/3/1998,1998-03-05",
        "05-03-1998,1998-03-05",
        "5.3.98,1998-03-05",
        "1998-03-05,1998-03-05",
        "05/03/1998 00:00,1998-03-05",
        "35859,1998-03-05",
        "35859.5,1998-03-05",
        "20/11/26,2026-11-20",
        "21/11/27,1927-11-21"
    })
    void dates_are_understood_as_they_come(String written, LocalDate date) {
        assertThat(Dates.parse(written, TODAY)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31/02/2010", "03/25/2010", "ayer", "2010", "1/1", "0", "99999999", "//"})
    void what_is_no_date_is_a_problem_of_its_row(String written) {
        Preview preview = preview(HEAD + "Ana;Ríos;;;" + written + "\n");

        assertThat(preview.students()).isEmpty();
        assertThat(preview.problems())
                .singleElement()
                .satisfies(
                        p -> {
                            assertThat(p.row()).isEqualTo(2);
                            assertThat(p.column()).isEqualTo(Column.BIRTH_DATE);
                            assertThat(p.kind()).isIn(Kind.BAD_DATE, Kind.IMPOSSIBLE_DATE);
                        });
        assertThat(preview.canBeImported()).isFalse();
    }

    @Test
    void everything_wrong_with_a_row_is_said_at_once() {
        Preview preview =
                preview(
                        """
                        Nombres;Apellidos;Tipo;Documento;Celular;Correo;Nacimiento
                        ;Ríos;XX;12345678;tel;ana(at)x;mañana
                        Ana;Ríos;CC;1,03764E+09;3,00123E+09;;01/01/2090
                        Ana;Ríos;CC;ABC;;;
                        """);

        assertThat(preview.problems())
                .extracting(RowProblem::row, RowProblem::kind)
                .containsExactlyInAnyOrder(
                        tuple(2, Kind.MISSING),
                        tuple(2, Kind.UNKNOWN_DOCUMENT_TYPE),
                        tuple(2, Kind.BAD_PHONE),
                        tuple(2, Kind.BAD_EMAIL),
                        tuple(2, Kind.BAD_DATE),
                        tuple(3, Kind.ROUNDED_BY_EXCEL),
                        tuple(3, Kind.ROUNDED_BY_EXCEL),
                        tuple(3, Kind.IMPOSSIBLE_DATE),
                        tuple(4, Kind.BAD_DOCUMENT));
        assertThat(preview.counts().rowsWithProblems()).isEqualTo(3);
    }

    @Test
    void a_minor_needs_a_guardian() {
        String head = "Nombres;Apellidos;Documento;Nacimiento;Acudiente;Celular acudiente\n";
        Preview preview =
                preview(
                        head
                                + "Ana;Ríos;1011122233;01/02/2015;;\n"
                                + "Luz;Paz;1011122234;01/02/2015;Rosa Paz;3001234567\n");

        assertThat(preview.problems())
                .extracting(RowProblem::kind)
                .containsExactly(Kind.GUARDIAN_NEEDED);
        ImportedStudent luz = preview.students().getFirst();
        assertThat(Objects.requireNonNull(luz.profile().document()).type())
                .isEqualTo(DocumentType.TI);
        assertThat(Objects.requireNonNull(luz.guardian()).relation()).isEqualTo("Acudiente");
        assertThat(luz.guardian().contact().phone()).isEqualTo("+573001234567");
    }

    @Test
    void a_type_before_the_number_is_understood() {
        Preview preview =
                preview(
                        HEAD
                                + "Ana;Ríos;C.C. 43.111.222;;\n"
                                + "Luz;Paz;CE 345678;;\n"
                                + "Jo;Li;AB123456;;\n");

        assertThat(preview.students())
                .extracting(s -> s.profile().document())
                .containsExactly(
                        new Document(DocumentType.CC, "43111222"),
                        new Document(DocumentType.CE, "345678"),
                        new Document(DocumentType.PA, "AB123456"));
    }

    @Test
    void repeated_rows_count_once_and_one_document_for_two_people_is_a_problem() {
        Preview preview =
                preview(
                        HEAD
                                + "Ana;Ríos;43111222;;\n"
                                + "ANA;RIOS;43.111.222;;\n"
                                + "Luz;Paz;43111222;;\n"
                                + "Eva;Sol;;3001234567;\n"
                                + "Eva;Sol;;3001234567;\n"
                                + "Eva;Sol;;3009999999;\n");

        assertThat(names(preview)).containsExactly("Ana Ríos", "Eva Sol", "Eva Sol");
        assertThat(preview.counts()).isEqualTo(new ImportOutcome.Counts(6, 3, 2, 0, 1));
        assertThat(preview.problems())
                .containsExactly(new RowProblem(4, Column.DOCUMENT, Kind.SAME_DOCUMENT, "2"));
    }

    @Test
    void students_the_academy_has_are_left_out() {
        StudentImport aware =
                new StudentImport(
                        TODAY, "Acudiente", s -> s.profile().names().given().equals("Ana"));

        Preview preview =
                (Preview)
                        aware.read(
                                (HEAD + "Ana;Ríos;;;\nLuz;Paz;;;\n")
                                        .getBytes(StandardCharsets.UTF_8));

        assertThat(names(preview)).containsExactly("Luz Paz");
        assertThat(preview.counts().known()).isEqualTo(1);
    }

    @Test
    void twenty_thousand_rows_are_read() {
        StringBuilder csv = new StringBuilder(HEAD);
        for (int i = 0; i < 20_000; i++) {
            csv.append("Ana ").append(i).append(";Ríos;").append(10_000_000 + i).append(";;\n");
        }

        Preview preview = preview(csv.toString());

        assertThat(preview.counts().students()).isEqualTo(20_000);
        assertThat(preview.students().getLast().row()).isEqualTo(20_001);
    }

    @Test
    void too_many_rows_and_too_many_problems_have_an_end() {
        String row = "Ana;Ríos;x;;\n";

        assertThat(preview(HEAD + row.repeat(2_000)).problems())
                .hasSize(StudentImport.PROBLEMS_SHOWN);
        assertThat(reason(bytes(HEAD + row.repeat(StudentImport.ROWS_LIMIT + 1))))
                .isEqualTo(Reason.TOO_MANY_ROWS);
    }

    @Test
    void files_that_are_no_list_say_so() throws IOException {
        byte[] noise = new byte[5_000];
        new Random(3).nextBytes(noise);
        noise[0] = 1;

        assertThat(reason(new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(reason(noise)).isIn(Reason.NOT_A_TABLE, Reason.NO_HEADING, Reason.BAD_QUOTES);
        assertThat(reason(bytes("hola, esto es una carta\ny nada más\n")))
                .isEqualTo(Reason.NO_HEADING);
        assertThat(reason(bytes(HEAD + "Ana;\"Ríos;;;\nLuz;Paz;;;\n")))
                .isEqualTo(Reason.BAD_QUOTES);
        assertThat(reason(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                .isEqualTo(Reason.OLD_EXCEL);
        assertThat(reason(bytes("PK\3\4 broken"))).isEqualTo(Reason.DAMAGED);
        assertThat(reader.read(folder)).isInstanceOf(Unreadable.class);
        assertThat(reader.read(folder.resolve("nada.csv")))
                .isEqualTo(new Unreadable(Reason.CANNOT_OPEN, 0));
        Path large = folder.resolve("grande.csv");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(40_000_000);
        }
        assertThat(reader.read(large)).isEqualTo(new Unreadable(Reason.TOO_LARGE, 0));
        Path good = Files.writeString(folder.resolve("b.csv"), HEAD + "Ana;Ríos;;;\n");
        assertThat(reader.read(good)).isInstanceOf(Preview.class);
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_has_its_sentence(Reason reason) {
        for (Locale language : List.of(Texts.SPANISH, Texts.ENGLISH)) {
            String sentence =
                    new Unreadable(reason, 7).sentence(Texts.of(StudentImport.class, language));
            assertThat(sentence).doesNotContain("[", "{").hasSizeGreaterThan(15);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_problem_in_every_column_has_its_sentence(Kind kind) {
        for (Locale language : List.of(Texts.SPANISH, Texts.ENGLISH)) {
            for (Column column : Column.values()) {
                String sentence =
                        new RowProblem(12, column, kind, "x")
                                .sentence(Texts.of(StudentImport.class, language));
                assertThat(sentence).doesNotContain("[", "{").contains("12");
            }
        }
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Preview preview(String csv) {
        return preview(bytes(csv));
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

    private static List<String> names(Preview preview) {
        return preview.students().stream()
                .map(s -> s.profile().names().given() + " " + s.profile().names().surnames())
                .toList();
    }
}
