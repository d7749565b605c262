package com.chetango.desk.students.ui;

import com.chetango.desk.kit.ActionButton;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.students.PackageService;
import com.chetango.desk.students.StudentSheet;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/** What can be done with a package: rest, come back, correct, give away. */
final class PackageButtons {

    private final StudentsViewModel model;
    private final AskViewModel asks;
    private final PackageService packages;
    private final Texts texts;
    private final Supplier<LocalDate> today;

    PackageButtons(
            StudentsViewModel model,
            AskViewModel asks,
            PackageService packages,
            Texts texts,
            Supplier<LocalDate> today) {
        this.model = model;
        this.asks = asks;
        this.packages = packages;
        this.texts = texts;
        this.today = today;
    }

    List<Node> of(StudentSheet.SoldPackage sold) {
        if (sold.rights().isVoid() || sold.span().isOver()) {
            return List.of();
        }
        ContextMenu menu = new ContextMenu();
        UUID freeze = sold.span().freezeId();
        if (freeze == null) {
            add(menu, Ask.Kind.FREEZE, sold, answer -> freeze(sold, answer));
        } else {
            add(menu, Ask.Kind.UNFREEZE, sold, answer -> packages.endFreeze(freeze, today.get()));
        }
        if (!sold.isUnlimited()) {
            add(
                    menu,
                    Ask.Kind.ADJUST,
                    sold,
                    answer ->
                            packages.adjust(
                                    sold.id(), Math.toIntExact(answer.amount()), answer.reason()));
        }
        if (sold.rights().isTransferable() && sold.left() > 0) {
            add(
                    menu,
                    Ask.Kind.TRANSFER,
                    sold,
                    answer ->
                            packages.transfer(
                                    sold.id(),
                                    Objects.requireNonNull(answer.student()),
                                    Math.toIntExact(Math.max(1, answer.amount()))));
        }
        ActionButton more = ActionButton.icon(Icon.DOTS, texts.get("package.actions"));
        more.setId("package-actions");
        more.does(() -> menu.show(more, Side.BOTTOM, 0, 0));
        return List.of(more);
    }

    private com.chetango.desk.sync.DeskResult freeze(
            StudentSheet.SoldPackage sold, Ask.Answer answer) {
        return packages.freeze(
                sold.id(),
                Objects.requireNonNull(answer.from()),
                Objects.requireNonNull(answer.through()),
                answer.reason());
    }

    private void add(
            ContextMenu menu,
            Ask.Kind kind,
            StudentSheet.SoldPackage sold,
            java.util.function.Function<Ask.Answer, com.chetango.desk.sync.DeskResult> work) {
        MenuItem item = new MenuItem(texts.get("ask." + kind.name() + ".menu"));
        item.setId("package-" + kind.name());
        item.setOnAction(
                e -> {
                    if (model.chosen().get() != null) {
                        asks.ask(new Ask(kind, sold.name(), Math.max(0, sold.left()), work));
                    }
                });
        menu.getItems().add(item);
    }
}
