package com.chetango.desk.students;

import static com.chetango.model.db.Tables.BADGE;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.desk.papers.CardSheetPaper;
import com.chetango.desk.papers.FolderPrinter;
import com.chetango.desk.papers.Papers;
import com.chetango.desk.papers.PrintOutcome;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.sync.DeskResult;
import com.chetango.desk.testing.TestAcademy;
import com.chetango.desk.testing.TestDesk;
import com.chetango.model.db.tables.records.AcademyRecord;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;

class CardServiceTest {

    private static final UUID STUDENT = TestAcademy.id("student");

    @TempDir Path folder;
    private TestDesk desk;
    private CardService service;
    private Path printed;

    @BeforeEach
    void open() {
        desk = TestDesk.open(folder.resolve("desk"));
        desk.seed(
                rows -> {
                    TestAcademy.found(rows);
                    rows.put(academy());
                });
        printed = folder.resolve("printed");
        service =
                new CardService(
                        desk.database(),
                        desk.desk(),
                        new Papers(Texts.of(CardService.class, Texts.SPANISH)),
                        new FolderPrinter(printed),
                        () -> null,
                        desk.tasks().clock(TestDesk.BOGOTA),
                        new Random(8));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_replaced_card_is_worth_nothing_and_the_new_one_is_printed() {
        service.replace(STUDENT, "primer carn\u00e9");
        String first = card().token();

        assertThat(service.replace(STUDENT, "lo perdi\u00f3")).isInstanceOf(DeskResult.Done.class);

        assertThat(card().token()).isNotEqualTo(first);
        assertThat(desk.count(BADGE)).isEqualTo(2);
        assertThat(service.print(service.cards(List.of(STUDENT))))
                .get()
                .isInstanceOf(PrintOutcome.Printed.class);
        assertThat(printed).isNotEmptyDirectory();
    }

    @Test
    void without_a_card_nothing_is_printed() {
        assertThat(service.print(service.cards(List.of(STUDENT)))).isEmpty();
    }

    private CardSheetPaper.Card card() {
        return service.cards(List.of(STUDENT)).cards().getFirst();
    }

    private static AcademyRecord academy() {
        AcademyRecord row = new AcademyRecord();
        row.setId(TestDesk.TENANT);
        row.setCode("small");
        row.setName("Small");
        row.setLegalName("Small SAS");
        row.setTaxId("900");
        row.setTaxRegime("");
        row.setTimeZone("America/Bogota");
        row.setCurrency("COP");
        row.setColorPrimary("#6E2A7C");
        row.setColorSecondary("#000000");
        row.setColorAccent("#000000");
        row.setReceiptFooter("");
        row.setCashDifferenceLimit(0L);
        row.setReceptionDiscountLimit(0);
        row.setAdminDiscountLimit(0);
        row.setCatalogueVersion(1L);
        return row;
    }
}
