package com.chetango.desk.reception.ui;

import com.chetango.desk.kit.Pips;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.reception.PersonCard;
import com.chetango.desk.reception.Verdict;
import com.chetango.model.attendance.Basis;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The right side of a verdict: what is left on the package, or how the code that failed ends. */
final class VerdictSide {

    private final Texts texts;
    private final Formats formats;
    private final LocalDate today;

    VerdictSide(Texts texts, Formats formats, LocalDate today) {
        this.texts = texts;
        this.formats = formats;
        this.today = today;
    }

    List<Node> of(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Admitted in when in.basis() == Basis.COURTESY ->
                    List.of(Type.wrapping(Type.t20(texts.get("side.courtesy"))));
            case Verdict.Admitted in -> left(in.person(), null);
            case Verdict.JustAdmitted in -> left(in.person(), texts.get("side.not-charged"));
            case Verdict.AlreadyIn in -> left(in.person(), texts.get("side.not-charged"));
            case Verdict.NeedsAction ask -> needs(ask.person());
            case Verdict.ChooseClass ask -> left(ask.person(), null);
            case Verdict.NoClass none -> left(none.person(), null);
            case Verdict.StaleCode stale -> left(stale.person(), null);
            case Verdict.BadCode bad ->
                    List.of(
                            Type.t16(texts.get("bad.tail")),
                            Type.t28("\u2026" + bad.tail(), Type.BOLD),
                            Type.wrapping(Type.t16(texts.get("bad.safe"))));
            case Verdict.NotDone _ -> List.of();
        };
    }

    private List<Node> left(PersonCard person, @Nullable String instead) {
        PersonCard.Standing standing = person.standing();
        if (standing == null) {
            return List.of();
        }
        Integer classes = standing.classes();
        List<Node> side = new ArrayList<>();
        if (classes == null) {
            side.add(Type.t28(texts.get("side.unlimited"), Type.BOLD));
        } else if (standing.left() < 0) {
            side.add(Type.t28(texts.get("side.owes.classes", -standing.left()), Type.BOLD));
        } else {
            side.add(Type.t20(texts.get("side.left")));
            side.add(Type.t44(texts.get("side.classes", standing.left()), Type.BOLD));
            side.add(new Pips().show((int) standing.left(), classes));
        }
        if (instead != null) {
            side.add(Type.wrapping(Type.t16(instead)));
        } else {
            ends(standing, side);
        }
        return side;
    }

    private void ends(PersonCard.Standing standing, List<Node> side) {
        LocalDate ends = standing.endsOn();
        if (ends != null) {
            side.add(
                    Type.wrapping(
                            Type.t16(texts.get("side.ends", standing.name(), formats.date(ends)))));
            long days = ChronoUnit.DAYS.between(today, ends);
            if (days >= 0) {
                side.add(Type.t16(texts.get("side.in-days", days)));
            }
        }
    }

    private List<Node> needs(PersonCard person) {
        PersonCard.Standing standing = person.standing();
        if (standing == null || standing.classes() == null) {
            return List.of();
        }
        List<Node> side = new ArrayList<>();
        if (standing.left() < 0) {
            side.add(Type.t28(texts.get("side.owes.classes", -standing.left()), Type.BOLD));
        } else {
            side.add(Type.t20(texts.get("side.left")));
            side.add(Type.t44(texts.get("side.classes", standing.left()), Type.BOLD));
        }
        LocalDate used = standing.lastUsed();
        if (used != null && standing.left() <= 0) {
            String day = formats.weekday(used) + " " + formats.dayMonth(used);
            side.add(Type.wrapping(Type.t16(texts.get("side.last-used", day))));
        }
        return side;
    }
}
