package com.chetango.desk.papers;

import com.chetango.desk.platform.Texts;

import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two cards a row; the fields of the right one end in 1. */
final class CardRows {
    private static final int ACROSS = 2;
    private static final int TOKEN_GROUP = 5;

    private final Texts texts;
    private final CardSheetPaper paper;

    CardRows(Texts texts, CardSheetPaper paper) {
        this.texts = texts;
        this.paper = paper;
    }

    String title() {
        return texts.get("cards.title", paper.cards().size());
    }

    JRDataSource source() {
        List<Map<String, ?>> rows = new ArrayList<>();
        for (int first = 0; first < paper.cards().size(); first += ACROSS) {
            Map<String, Object> row = new HashMap<>();
            for (int i = 0; i < ACROSS && first + i < paper.cards().size(); i++) {
                put(row, paper.cards().get(first + i), i);
            }
            rows.add(row);
        }
        return new JRMapCollectionDataSource(rows);
    }

    private void put(Map<String, Object> row, CardSheetPaper.Card card, int place) {
        row.put("has" + place, true);
        row.put("name" + place, card.studentName());
        row.put("academy" + place, card.academyName());
        row.put("branch" + place, card.branch());
        row.put("hint" + place, texts.get("cards.hint"));
        row.put("token" + place, grouped(card.token()));
        row.put("qr" + place, QrDots.of(card.token(), QrDots.OFFICE_DPI));
        row.put("stripe" + place, new ColorStripe(PaperColors.of(card.brandColor()).edge()));
        Object logo = Papers.logo(card.logo());
        if (logo != null) {
            row.put("logo" + place, logo);
        }
    }

    /** In fives, to be read aloud or typed when no camera works. */
    private static String grouped(String token) {
        return token.replaceAll("(.{" + TOKEN_GROUP + "})(?=.)", "$1 ");
    }
}
