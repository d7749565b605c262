package com.chetango.desk.students.ui;

import com.chetango.desk.kit.EmptyState;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.students.StudentSheet;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The list at the left; at the right who is in front, or what is being written down. */
final class StudentsView extends HBox {

    private final StudentsViewModel model;
    private final Texts texts;
    private final ListPane list;
    private final HeadPane head;
    private final StackPane page = new StackPane();
    private final StackPane right = new StackPane();
    private final StackPane asking = new StackPane();
    private final VBox person;
    private final Map<StudentsViewModel.Tab, Node> tabs;
    private final Function<StudentsViewModel.State, @Nullable Node> forms;

    /**
     * @param tabs a node for each tab
     * @param forms what is shown instead of a person while something is being written down
     */
    StudentsView(
            StudentsViewModel model,
            Texts texts,
            Formats formats,
            List<Node> headActions,
            Map<StudentsViewModel.Tab, Node> tabs,
            Function<StudentsViewModel.State, @Nullable Node> forms) {
        this.model = model;
        this.texts = texts;
        this.tabs = tabs;
        this.forms = forms;
        setId("students");
        PersonWords words = new PersonWords(texts, formats);
        list = new ListPane(model, texts, words);
        head = new HeadPane(texts, formats, words, headActions);
        person = new VBox(head, new TabStrip(model, texts), asking, Layout.grow(page));
        getChildren().addAll(list, Layout.grow(right));
        model.tab().subscribe(tab -> showTab());
        model.sheet().subscribe(sheet -> show());
        model.state().subscribe(state -> show());
    }

    private void showTab() {
        Node tab = tabs.get(model.tab().get());
        if (tab != null) {
            page.getChildren().setAll(tab);
        }
    }

    private void show() {
        Node form = forms.apply(model.state().get());
        StudentSheet sheet = model.sheet().get();
        if (form != null) {
            if (!right.getChildren().contains(form)) {
                right.getChildren().setAll(form);
            }
        } else if (sheet == null) {
            right.getChildren().setAll(nobodyChosen());
        } else {
            head.show(sheet.head());
            right.getChildren().setAll(person);
        }
    }

    private Node nobodyChosen() {
        VBox empty =
                new VBox(
                        new EmptyState(
                                Icon.USERS, texts.get("choose"), texts.get("choose.explain")));
        empty.getStyleClass().add("screen");
        return empty;
    }

    /** Where an action asks for what it needs. */
    void asks(Node panel) {
        asking.getChildren().setAll(panel);
    }

    void focusSearch() {
        list.focusSearch();
    }
}
