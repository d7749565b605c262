package com.chetango.desk.students.ui;

import com.chetango.desk.kit.Card;
import com.chetango.desk.kit.ListRow;
import com.chetango.desk.kit.Portrait;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.students.StudentSheet;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The others of the family, and who pays for all of them. */
final class FamilyCard {

    private FamilyCard() {}

    /**
     * @param open brings a relative who dances to the front
     */
    static Node of(
            StudentSheet.Family family, Texts texts, PersonWords words, Consumer<UUID> open) {
        String payer = family.payer();
        Card card =
                Card.titled(
                        texts.get("family"),
                        Type.t12(
                                payer == null
                                        ? ""
                                        : texts.get("family.pays", payer.split(" ", 2)[0]),
                                Type.MUTED));
        if (family.members().isEmpty()) {
            return card.add(
                    Card.body(Type.wrapping(Type.t14(texts.get("family.none"), Type.MUTED))));
        }
        VBox rows = new VBox();
        List<StudentSheet.Member> members = family.members();
        for (StudentSheet.Member member : members) {
            String line = words.line(member);
            String note =
                    member.name().equals(payer)
                            ? PersonWords.joined(line, texts.get("family.is-payer"))
                            : line;
            ListRow row =
                    ListRow.of(Portrait.round(32).show(member.name(), null), member.name(), note);
            if (!member.isGuardian()) {
                row.setOnMouseClicked(e -> open.accept(member.id()));
            }
            rows.getChildren().add(member.equals(members.getLast()) ? row.last() : row);
        }
        return card.add(rows);
    }
}
