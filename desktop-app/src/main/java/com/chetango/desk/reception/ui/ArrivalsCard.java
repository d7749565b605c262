package com.chetango.desk.reception.ui;

import com.chetango.desk.kit.Card;
import com.chetango.desk.kit.CountdownButton;
import com.chetango.desk.kit.EmptyState;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.KeyCap;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.ListRow;
import com.chetango.desk.kit.Portrait;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Tasks;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.reception.Arrival;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Who came last; the newest can be taken back for a few seconds. */
final class ArrivalsCard {

    private static final double PHOTO = 32;

    private final Texts texts;
    private final Formats formats;
    private final Clock clock;
    private final VBox rows = new VBox();
    private final Card card;
    private final CountdownButton undo;
    private final Consumer<UUID> takeBack;
    private final boolean canUndo;

    /**
     * @param canUndo false beside a verdict, which has the button itself
     */
    ArrivalsCard(
            Texts texts,
            Formats formats,
            Clock clock,
            Tasks tasks,
            boolean canUndo,
            Consumer<UUID> takeBack) {
        this.texts = texts;
        this.formats = formats;
        this.clock = clock;
        this.canUndo = canUndo;
        this.takeBack = takeBack;
        undo = new CountdownButton(tasks, texts.get("undo"));
        card =
                canUndo
                        ? Card.titled(
                                texts.get("arrivals.title"),
                                Type.t12(texts.get("arrivals.undo"), Type.MUTED),
                                KeyCap.of("Ctrl", "Z"))
                        : Card.titled(texts.get("arrivals.title"));
        card.add(rows);
    }

    Card card() {
        return card;
    }

    void show(List<Arrival> arrivals) {
        rows.getChildren().clear();
        if (arrivals.isEmpty()) {
            rows.getChildren()
                    .add(
                            new EmptyState(
                                    Icon.DOOR,
                                    texts.get("arrivals.empty"),
                                    texts.get("arrivals.empty.explain")));
            return;
        }
        for (Arrival arrival : arrivals) {
            boolean newest = arrival.equals(arrivals.getFirst());
            ListRow row =
                    ListRow.of(
                            Portrait.round(PHOTO).show(arrival.name(), null),
                            arrival.name(),
                            note(arrival),
                            trailing(arrival, newest));
            row.setMinHeight(48);
            rows.getChildren().add(row.selected(newest && isFresh(arrival) && !canUndo));
        }
    }

    private Node trailing(Arrival arrival, boolean newest) {
        if (!newest || !isFresh(arrival)) {
            return Type.t12(formats.time(arrival.at()), Type.MUTED);
        }
        Duration since = Duration.between(arrival.at(), clock.instant());
        if (!canUndo) {
            return Type.t12(texts.get("arrivals.now"), Type.MUTED);
        }
        int left = (int) ReceptionViewModel.UNDO_FOR.minus(since).toSeconds();
        undo.start(Math.max(1, left), () -> takeBack.accept(arrival.attendanceId()));
        return Layout.row(
                12, Type.t12(texts.get("arrivals.ago", since.toSeconds()), Type.MUTED), undo);
    }

    private boolean isFresh(Arrival arrival) {
        return Duration.between(arrival.at(), clock.instant())
                        .compareTo(ReceptionViewModel.UNDO_FOR)
                < 0;
    }

    private String note(Arrival arrival) {
        return arrival.style() + " \u00b7 " + left(arrival);
    }

    private String left(Arrival arrival) {
        Long left = arrival.left();
        if (arrival.unlimited()) {
            return texts.get("arrivals.unlimited");
        }
        if (left == null) {
            return texts.get("arrivals.courtesy");
        }
        return left < 0 ? texts.get("arrivals.owed", -left) : texts.get("arrivals.left", left);
    }
}
