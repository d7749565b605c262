package com.chetango.desk.papers;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.desk.dev.SamplePapers;
import com.chetango.desk.platform.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class CardSheetPaperTest {
    private static final Papers PAPERS = new Papers(Texts.of(Papers.class, Texts.SPANISH));

    @ParameterizedTest
    @CsvSource({"1,1", "10,1", "11,2", "25,3"})
    void ten_cards_go_on_a_page(int cards, int pages) {
        assertThat(PdfReader.pages(PAPERS.cards(SamplePapers.cards(cards)))).isEqualTo(pages);
    }

    @ParameterizedTest
    @EnumSource
    void every_card_reads_back_as_its_token(CardSheetPaper.Sheet sheet) {
        FilledPaper paper = PAPERS.cards(new CardSheetPaper(sheet, SamplePapers.cards(13).cards()));

        List<String> read = new ArrayList<>();
        for (int page = 0; page < paper.pageCount(); page++) {
            read.addAll(PdfReader.codes(PdfReader.printed(paper, page, 203)));
        }

        assertThat(read)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 13).mapToObj(SamplePapers::token).toList());
    }

    @Test
    void a_card_says_the_name_the_academy_and_the_token_in_fives() {
        String text = PdfReader.text(PAPERS.cards(SamplePapers.cards(3)));

        assertThat(text).contains("Clave y Son", "Valeria", "Medellín Laureles", "Peña");
        assertThat(text).contains(SamplePapers.token(0).replaceAll("(.{5})(?=.)", "$1 "));
        assertThat(text.replaceAll("\\s+", " ")).contains("Fernández");
    }
}
