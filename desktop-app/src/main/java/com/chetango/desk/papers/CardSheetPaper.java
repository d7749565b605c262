package com.chetango.desk.papers;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** QR cards of credit-card size, ten to a page. */
public record CardSheetPaper(Sheet sheet, List<Card> cards) {

    public CardSheetPaper {
        cards = List.copyOf(cards);
    }

    /** The page the cards are cut from. */
    public enum Sheet {
        LETTER,
        A4
    }

    /** One student's card; the code carries the token alone, no personal data. */
    public record Card(
            String studentName,
            String academyName,
            String branch,
            String brandColor,
            String token,
            @Nullable LogoImage logo) {}
}
