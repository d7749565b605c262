package com.chetango.desk.papers;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.desk.dev.SamplePapers;
import com.chetango.desk.platform.Texts;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

class CashClosePaperTest {
    private static final Papers PAPERS = new Papers(Texts.of(Papers.class, Texts.SPANISH));

    @Test
    void the_report_says_who_what_was_expected_counted_and_why_it_differs() {
        FilledPaper paper = PAPERS.cashClose(SamplePapers.cashClose());

        assertThat(PdfReader.pages(paper)).isEqualTo(1);
        assertThat(PdfReader.text(paper))
                .contains("Cierre de Caja 1", "Ana Sofía Ríos", "Medellín Laureles")
                .contains("19/11/2026, de 15:45 a 21:12", "18 recibos")
                .contains("MED-D01a-001271 a MED-D01a-001288")
                .contains("$ 1.042.000", "$ 1.037.000", "Faltan $ 5.000", "Cuadra")
                .contains("Por confirmar", "$ 2.727.000", "$ 2.522.000")
                .contains("Base al abrir", "− $ 18.000", "Efectivo que debe haber")
                .contains("$ 50.000", "$ 450.000", "Contado")
                .contains("Di mal el cambio", "Entrega, Ana Sofía Ríos", "Página 1 de 1");
        assertThat(PdfReader.carriesAllItsFonts(paper)).isTrue();
    }

    @Test
    void a_session_over_midnight_without_receipts_or_counts_is_still_a_report() {
        CashClosePaper empty =
                new CashClosePaper(
                        SamplePapers.academy(),
                        new CashClosePaper.Session(
                                "Sede",
                                "Caja 2",
                                "Ana",
                                Instant.parse("2026-11-19T20:45:00Z"),
                                Instant.parse("2026-11-20T20:45:00Z"),
                                null),
                        List.of(),
                        List.of(),
                        List.of(),
                        new CashClosePaper.Closing("", "", List.of()));

        assertThat(PdfReader.text(PAPERS.cashClose(empty)))
                .contains("19/11/2026 15:45 a 20/11/2026 15:45", "Sin recibos", "Cuadra");
    }
}
