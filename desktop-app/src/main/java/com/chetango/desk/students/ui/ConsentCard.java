package com.chetango.desk.students.ui;

import com.chetango.desk.kit.ActionButton;
import com.chetango.desk.kit.Card;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.Pill;
import com.chetango.desk.kit.Tone;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.students.StudentSheet;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import java.time.Instant;
import java.util.List;

/** What the person allows; what was never asked is said. */
final class ConsentCard {

    private ConsentCard() {}

    static Node of(
            List<StudentSheet.Permission> permissions,
            Texts texts,
            Formats formats,
            Runnable askForSignature) {
        ActionButton ask =
                ActionButton.ghost(texts.get("consents.ask")).small().does(askForSignature);
        ask.setId("student-consents");
        Card card = Card.titled(texts.get("consents"), ask);
        for (StudentSheet.Permission permission : permissions) {
            HBox row = row(permission, texts, formats);
            if (permission.equals(permissions.getLast())) {
                row.getStyleClass().add("last");
            }
            card.add(row);
        }
        return card;
    }

    private static HBox row(StudentSheet.Permission permission, Texts texts, Formats formats) {
        Boolean granted = permission.granted();
        Instant at = permission.at();
        String word = texts.get("consent." + permission.purpose().name());
        Icon icon = granted == null ? Icon.WARN : granted ? Icon.CHECK : Icon.MINUS;
        Label name =
                granted == null
                        ? Type.t14(word, Type.BOLD)
                        : Type.t14(word, granted ? "plain" : Type.MUTED);
        Node end =
                granted == null
                        ? Pill.of(Tone.WARN, texts.get("consents.missing"))
                        : Type.t12(
                                granted && at != null
                                        ? formats.date(at)
                                        : texts.get("consents.refused"),
                                Type.MUTED);
        HBox row = Layout.row(12, icon.view(), Layout.grow(name), end);
        row.getStyleClass().addAll("list-row", "consent-row");
        return row;
    }
}
