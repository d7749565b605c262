package com.chetango.desk.students.ui;

import com.chetango.desk.kit.Card;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.Pips;
import com.chetango.desk.kit.RowTable;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.students.StudentSheet;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A package: what is left of it, until when, and the lines of its ledger. */
final class PackageCard extends Card {

    private static final int LINES = 9;
    private static final int LINES_OF_OLD = 0;

    private final Texts texts;
    private final Formats formats;
    private final LocalDate today;
    private final StudentSheet.SoldPackage sold;

    /**
     * @param actions freeze, give, correct; shown under the facts
     */
    PackageCard(
            Texts texts,
            Formats formats,
            LocalDate today,
            StudentSheet.SoldPackage sold,
            List<Node> actions) {
        this.texts = texts;
        this.formats = formats;
        this.today = today;
        this.sold = sold;
        int total = sold.classes() == null ? 0 : sold.classes();
        HBox top =
                Layout.row(
                        16,
                        Layout.grow(Type.t14(name(), Type.MUTED)),
                        Pips.small().show((int) Math.max(0, sold.left()), total));
        VBox facts =
                new VBox(
                        top,
                        Layout.row(
                                16,
                                Layout.grow(Type.t28(headline(), Type.BOLD)),
                                Layout.row(8, actions.toArray(Node[]::new))),
                        Type.t14(validity(), Type.MUTED));
        facts.getStyleClass().add("package-facts");
        add(facts);
        int shown = Math.min(sold.isUsable() ? LINES : LINES_OF_OLD, sold.lines().size());
        if (shown > 0) {
            add(Layout.hairline(), ledger(sold.lines().subList(0, shown)));
        }
    }

    private String name() {
        return PersonWords.joined(
                sold.name(), sold.rights().isOthers() ? texts.get("package.shared") : null);
    }

    private String headline() {
        if (sold.rights().isVoid()) {
            return texts.get("package.void");
        }
        if (sold.span().isOver()) {
            return texts.get("package.over");
        }
        LocalDate frozen = sold.span().frozenThrough();
        if (frozen != null) {
            return texts.get("package.frozen", formats.date(frozen));
        }
        if (sold.isUnlimited()) {
            return texts.get("package.unlimited");
        }
        return sold.left() < 0
                ? texts.get("package.owes", -sold.left())
                : texts.get("package.left", sold.left());
    }

    private String validity() {
        List<String> parts = new ArrayList<>();
        LocalDate ends = sold.span().endsOn();
        if (ends == null) {
            parts.add(texts.get("package.first-use"));
        } else if (sold.span().isOver()) {
            parts.add(texts.get("package.ended", formats.date(ends)));
        } else {
            long days = ChronoUnit.DAYS.between(today, ends);
            parts.add(texts.get("package.ends", formats.date(ends), days));
        }
        if (sold.isUsable() && sold.rights().grace() > 0 && sold.left() >= 0) {
            parts.add(texts.get("package.grace", sold.rights().grace()));
        }
        return String.join(" \u00b7 ", parts);
    }

    private RowTable<StudentSheet.Line> ledger(List<StudentSheet.Line> lines) {
        RowTable<StudentSheet.Line> table =
                new RowTable<StudentSheet.Line>()
                        .rows("low")
                        .left(
                                texts.get("ledger.date"),
                                84,
                                l -> Type.t14(formats.date(l.at()), Type.MUTED))
                        .growing(texts.get("ledger.what"), l -> Type.t14(what(l)));
        if (!sold.isUnlimited()) {
            table.right(texts.get("ledger.classes"), 48, l -> Type.t14(signed(l.amount())));
            table.right(texts.get("ledger.left"), 48, l -> left(l, lines.getFirst()));
        }
        table.items().setAll(lines);
        return table;
    }

    private static Label left(StudentSheet.Line line, StudentSheet.Line newest) {
        return Type.t14(Long.toString(line.after()), line.equals(newest) ? Type.BOLD : "plain");
    }

    private static String signed(int amount) {
        return amount < 0 ? "\u2212" + -amount : "+" + amount;
    }

    private String what(StudentSheet.Line line) {
        String about = line.about();
        String note = line.note();
        String kind = texts.get("ledger." + line.kind().name());
        return switch (line.kind()) {
            case USE -> about == null || about.isEmpty() ? kind : about;
            case UNDO -> PersonWords.joined(about, kind);
            default -> PersonWords.joined(kind, note);
        };
    }
}
