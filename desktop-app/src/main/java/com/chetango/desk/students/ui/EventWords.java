package com.chetango.desk.students.ui;

import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.students.StudentSheet.Event;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What happened, as a line with its icon. */
final class EventWords {

    private final Texts texts;
    private final Formats formats;

    EventWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    HBox row(Event event) {
        Label what = Type.t14(sentence(event));
        Label when = Type.t14(" \u00b7 " + PersonWords.joined(when(event), event.who()));
        when.getStyleClass().add(Type.MUTED);
        what.setMinWidth(0);
        when.setMinWidth(0);
        HBox row =
                Layout.row(12, icon(event.kind()).view(), Layout.grow(Layout.row(0, what, when)));
        row.getStyleClass().add("event-row");
        return row;
    }

    String sentence(Event event) {
        String key = "event." + event.kind().name();
        return switch (event.kind()) {
            case BOUGHT -> texts.get(key, event.what(), formats.money(event.amount()));
            case PAID -> texts.get(key, formats.money(event.amount()));
            case REFUNDED, VOIDED -> texts.get(key, formats.money(event.amount()), event.what());
            case FROZE -> texts.get(key, event.amount(), event.what());
            case ALLOWED, FORBADE -> texts.get(key, texts.get("consent." + event.what()));
            case EDITED -> texts.get(key, fields(event.what()));
            case ENTERED, ENTERED_OWING, ENTRY_UNDONE, ENROLLED ->
                    texts.get(
                            key, event.what().isEmpty() ? texts.get("event.class") : event.what());
            default -> texts.get(key, event.what());
        };
    }

    private String fields(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(name -> texts.get("field." + name).toLowerCase(texts.locale()))
                .collect(Collectors.joining(", "));
    }

    private String when(Event event) {
        LocalDate from = event.from();
        LocalDate through = event.through();
        if (from != null && through != null) {
            return texts.get("from-to", formats.date(from), formats.date(through));
        }
        return switch (event.kind()) {
            case JOINED, ENROLLED, ALLOWED, FORBADE, CARD -> formats.date(event.at());
            default -> formats.dateTime(event.at());
        };
    }

    private static Icon icon(Event.Kind kind) {
        return switch (kind) {
            case ENTERED, ENTERED_OWING -> Icon.CHECK;
            case ENTRY_UNDONE, VOIDED, REFUNDED -> Icon.UNDO;
            case BOUGHT, PAID -> Icon.PAY;
            case FROZE -> Icon.SNOW;
            case ALLOWED, FORBADE -> Icon.SHIELD;
            case CARD, CARD_REPLACED -> Icon.ID_CARD;
            case ENROLLED -> Icon.CALENDAR;
            case EDITED -> Icon.EDIT;
            case JOINED -> Icon.USER;
        };
    }
}
