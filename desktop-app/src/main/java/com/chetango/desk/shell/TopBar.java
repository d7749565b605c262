package com.chetango.desk.shell;

import com.chetango.desk.kit.ActionButton;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.KeyCap;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.Portrait;
import com.chetango.desk.kit.SyncChip;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;

import javafx.beans.binding.BooleanExpression;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;

/** Where and who one is, the palette, the connection and the time. */
final class TopBar extends HBox {
    private static final double LOGO = 36;

    private final Clock clock;
    private final Formats formats;
    private final Portrait logo = Portrait.square(LOGO);
    private final Label academy = Type.t14("", Type.BOLD);
    private final Label place = Type.t12("", Type.MUTED);
    private final Label time = Type.whole(Type.t14("", Type.MUTED));
    private final Portrait photo = Portrait.round(32);
    private final Label person = Type.whole(Type.t12("", Type.BOLD));
    private final Label role = Type.t12("", Type.MUTED);
    private final SyncChip chip;
    private final Button find;
    private final ActionButton menu;

    TopBar(Texts texts, ShellState state, Clock clock, BooleanExpression compact) {
        this.clock = clock;
        this.formats = texts.formats();
        this.chip = new SyncChip(texts);
        getStyleClass().add("top-bar");
        chip.state().bind(state.sync());
        chip.setId("sync-chip");
        this.find = findBox(texts);
        this.menu = ActionButton.normal(texts.get("menu")).small().key("F10");
        menu.setId("menu");
        StackPane mark = new StackPane(logo);
        mark.getStyleClass().add("top-mark");
        VBox names = new VBox(academy, place);
        names.setAlignment(Pos.CENTER_LEFT);
        names.getStyleClass().add("top-names");
        VBox whoWords = new VBox(person, role);
        whoWords.setAlignment(Pos.CENTER_LEFT);
        HBox who = Layout.row(8, photo, whoWords);
        who.setMinWidth(Region.USE_PREF_SIZE);
        Region line = Layout.verticalHairline();
        line.setMaxHeight(24);
        getChildren().setAll(mark, names, find, Layout.space(), chip, time, line, who, menu);
        for (Node wide : new Node[] {find, time, line, who}) {
            wide.visibleProperty().bind(compact.not());
            wide.managedProperty().bind(wide.visibleProperty());
        }
        menu.visibleProperty().bind(compact);
        menu.managedProperty().bind(compact);
        state.session().subscribe(this::show);
        tick();
    }

    /** Opened by the shell. */
    SyncChip chip() {
        return chip;
    }

    void onFind(Runnable open) {
        find.setOnAction(e -> open.run());
    }

    void onMenu(Runnable open) {
        menu.setOnAction(e -> open.run());
    }

    /** Shows the present minute. */
    void tick() {
        var now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, formats.zone());
        time.setText(formats.shortDay(today) + " \u00b7 " + formats.time(now));
    }

    private static Button findBox(Texts texts) {
        Label word = Type.t14(texts.get("find"), Type.MUTED);
        HBox inside = Layout.row(8, Icon.SEARCH.view(), word, KeyCap.of("Ctrl", "K"));
        Button find = new Button();
        find.setGraphic(inside);
        find.setId("find");
        find.getStyleClass().setAll("find-box");
        find.setAccessibleText(texts.get("find"));
        find.setFocusTraversable(false);
        find.setMinWidth(Region.USE_PREF_SIZE);
        return find;
    }

    private void show(@Nullable Session session) {
        if (session == null) {
            return;
        }
        academy.setText(session.academy().name());
        logo.show(session.academy().name(), session.academy().logo());
        logo.getStyleClass().remove("brand-mark");
        if (session.academy().logo() == null) {
            logo.getStyleClass().add("brand-mark");
        }
        place.setText(session.branch() + " \u00b7 " + session.desk());
        person.setText(session.person());
        role.setText(session.roleWord());
        photo.show(session.person(), session.photo());
    }
}
