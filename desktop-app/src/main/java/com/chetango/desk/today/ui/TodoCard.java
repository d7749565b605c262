package com.chetango.desk.today.ui;

import com.chetango.desk.kit.ActionButton;
import com.chetango.desk.kit.Card;
import com.chetango.desk.kit.EmptyState;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.ListRow;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.today.DayFigures;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What a good receptionist does today without being told. */
final class TodoCard {

    private static final int NAMED = 2;

    private final Texts texts;
    private final Formats formats;
    private final Consumer<UUID> open;

    TodoCard(Texts texts, Formats formats, Consumer<UUID> open) {
        this.texts = texts;
        this.formats = formats;
        this.open = open;
    }

    Card card(DayFigures figures) {
        Card card = Card.titled(texts.get("todo.title"));
        if (!figures.owing().isEmpty()) {
            card.add(owing(figures.owing()));
        }
        if (!figures.ending().isEmpty()) {
            card.add(ending(figures.day(), figures.ending()));
        }
        if (!figures.birthdays().isEmpty()) {
            card.add(birthdays(figures.birthdays()));
        }
        if (figures.owing().isEmpty()
                && figures.ending().isEmpty()
                && figures.birthdays().isEmpty()) {
            card.add(
                    new EmptyState(
                            Icon.OK, texts.get("todo.empty"), texts.get("todo.empty.explain")));
        }
        return card;
    }

    private ListRow owing(List<DayFigures.Owes> owing) {
        String named =
                owing.stream()
                        .limit(NAMED)
                        .map(o -> o.name() + " " + formats.money(o.amount()))
                        .collect(Collectors.joining(" \u00b7 "));
        String note =
                owing.size() > NAMED ? texts.get("todo.more", named, owing.size() - NAMED) : named;
        return row(
                Icon.PAY,
                texts.get("todo.owing", owing.size()),
                note,
                owing.getFirst().studentId());
    }

    private ListRow ending(LocalDate today, List<DayFigures.Ending> ending) {
        DayFigures.Ending first = ending.getFirst();
        return row(
                Icon.CLOCK,
                texts.get("todo.ending", ending.size()),
                texts.get(
                        "todo.ending.first",
                        first.name(),
                        when(today, first.endsOn()),
                        first.left()),
                first.studentId());
    }

    private String when(LocalDate today, LocalDate day) {
        if (day.equals(today)) {
            return texts.get("today");
        }
        return day.equals(today.plusDays(1)) ? texts.get("tomorrow") : formats.day(day);
    }

    private ListRow birthdays(List<DayFigures.Birthday> birthdays) {
        String names =
                birthdays.stream()
                        .limit(NAMED)
                        .map(DayFigures.Birthday::name)
                        .collect(Collectors.joining(", "));
        String arrived =
                birthdays.stream()
                        .filter(DayFigures.Birthday::arrived)
                        .findFirst()
                        .map(b -> texts.get("todo.birthday.arrived", b.name()))
                        .orElse("");
        String title =
                texts.get(birthdays.size() == 1 ? "todo.birthday.one" : "todo.birthdays", names);
        return row(Icon.CAKE, title, arrived, birthdays.getFirst().studentId());
    }

    private ListRow row(Icon icon, String title, String note, UUID leads) {
        return ListRow.of(
                icon.view(),
                title,
                note,
                ActionButton.normal(texts.get("todo.open")).small().does(() -> open.accept(leads)));
    }
}
