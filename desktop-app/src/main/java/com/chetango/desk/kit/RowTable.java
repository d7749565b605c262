package com.chetango.desk.kit;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A head and rows with hairlines, for the tens of lines a card shows. Arrows move the chosen row,
 * Enter opens it. For thousands of rows use a {@code ListView} with the style class {@code rows}.
 */
public final class RowTable<T> extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double GROWING = 0;

    private record Column<T>(
            String title, double width, Pos place, Function<T, ? extends Node> cell) {}

    private final List<Column<T>> columns = new ArrayList<>();
    private final ObservableList<T> items = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable T> selected = new SimpleObjectProperty<>();
    private final HBox head = new HBox();
    private final VBox rows = new VBox();
    private Consumer<T> open = item -> {};
    private String rowStyle = "";
    private boolean canSelect;

    public RowTable() {
        getStyleClass().add("row-table");
        head.getStyleClass().add("table-head");
        getChildren().addAll(head, rows);
        items.addListener((ListChangeListener<T>) change -> fill());
        selected.subscribe(this::mark);
        setOnKeyPressed(this::move);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
    }

    /** The column that takes the room left. */
    public RowTable<T> growing(String title, Function<T, ? extends Node> cell) {
        return column(title, GROWING, Pos.CENTER_LEFT, cell);
    }

    public RowTable<T> left(String title, double width, Function<T, ? extends Node> cell) {
        return column(title, width, Pos.CENTER_LEFT, cell);
    }

    /** Amounts and counts. */
    public RowTable<T> right(String title, double width, Function<T, ? extends Node> cell) {
        return column(title, width, Pos.CENTER_RIGHT, cell);
    }

    private RowTable<T> column(
            String title, double width, Pos place, Function<T, ? extends Node> cell) {
        Column<T> column = new Column<>(title, width, place, cell);
        columns.add(column);
        head.getChildren().add(placed(new Label(title), column));
        return this;
    }

    /** Rows of 32, the usual 40 or 47 pixels: {@code low}, nothing or {@code tall}. */
    public RowTable<T> rows(String style) {
        rowStyle = style;
        return this;
    }

    public RowTable<T> withoutHead() {
        getChildren().remove(head);
        return this;
    }

    /** Rows can be chosen with the mouse and the arrows; Enter or a double click opens one. */
    public RowTable<T> choosable(Consumer<T> whenOpened) {
        canSelect = true;
        open = whenOpened;
        setFocusTraversable(true);
        return this;
    }

    public ObservableList<T> items() {
        return items;
    }

    public ObjectProperty<@Nullable T> selected() {
        return selected;
    }

    /** Grey bars where rows will be. */
    public void loading(int count) {
        rows.getChildren().clear();
        for (int i = 0; i < count; i++) {
            HBox row = row();
            for (Column<T> column : columns) {
                Region bar = new Region();
                bar.getStyleClass().add("ghost-bar");
                double width = column.width() == GROWING ? 220 : Math.min(32, column.width());
                row.getChildren().add(placed(Layout.wide(width, bar), column));
            }
            rows.getChildren().add(row);
        }
    }

    private void fill() {
        rows.getChildren().clear();
        for (T item : items) {
            HBox row = row();
            row.setUserData(item);
            for (Column<T> column : columns) {
                row.getChildren().add(placed(column.cell().apply(item), column));
            }
            row.setOnMouseClicked(
                    e -> {
                        if (canSelect) {
                            requestFocus();
                            selected.set(item);
                            if (e.getClickCount() == 2) {
                                open.accept(item);
                            }
                        }
                    });
            rows.getChildren().add(row);
        }
        if (!rows.getChildren().isEmpty()) {
            rows.getChildren().getLast().getStyleClass().add("last");
        }
        mark(selected.get());
    }

    private HBox row() {
        HBox row = new HBox();
        row.getStyleClass().add("table-row");
        if (!rowStyle.isEmpty()) {
            row.getStyleClass().add(rowStyle);
        }
        return row;
    }

    private static Node placed(Node content, Column<?> column) {
        StackPane cell = new StackPane(content);
        cell.setAlignment(column.place());
        StackPane.setAlignment(content, column.place());
        if (content instanceof Region region && !(content instanceof Meter)) {
            region.setMaxWidth(isWord(content) ? Double.MAX_VALUE : Region.USE_PREF_SIZE);
        }
        if (content instanceof Label label && isWord(content)) {
            label.setAlignment(column.place());
        }
        return column.width() == GROWING ? Layout.grow(cell) : Layout.wide(column.width(), cell);
    }

    private static boolean isWord(Node content) {
        return content instanceof Label && !(content instanceof Pill);
    }

    private void mark(@Nullable T chosen) {
        for (Node row : rows.getChildren()) {
            boolean isChosen = chosen != null && Objects.equals(row.getUserData(), chosen);
            row.pseudoClassStateChanged(SELECTED, isChosen);
        }
    }

    private void move(KeyEvent e) {
        if (!canSelect || items.isEmpty()) {
            return;
        }
        T now = selected.get();
        int at = now == null ? -1 : items.indexOf(now);
        switch (e.getCode()) {
            case KeyCode.DOWN -> selected.set(items.get(Math.min(at + 1, items.size() - 1)));
            case KeyCode.UP -> selected.set(items.get(Math.max(at - 1, 0)));
            case KeyCode.ENTER -> {
                if (now == null || e.isControlDown()) {
                    return;
                }
                open.accept(now);
            }
            default -> {
                return;
            }
        }
        e.consume();
    }
}
