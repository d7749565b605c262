package com.chetango.desk.students.ui;

import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.Portrait;
import com.chetango.desk.kit.Type;
import com.chetango.desk.students.Found;
import com.chetango.desk.students.ListNote;
import com.chetango.desk.students.MatchRules;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A row of the list: the letters that answer what was typed are underlined. */
final class PersonCell extends ListCell<Found> {

    private static final double PHOTO = 40;

    private final StudentsViewModel model;
    private final PersonWords words;
    private final Portrait portrait = Portrait.round(PHOTO);
    private final TextFlow name = new TextFlow();
    private final Label line = Type.t12("", Type.MUTED);
    private final Label note = Type.whole(Type.t12("", Type.MUTED));
    private final HBox row;

    PersonCell(StudentsViewModel model, PersonWords words) {
        this.model = model;
        this.words = words;
        name.getStyleClass().add("person-name");
        VBox both = new VBox(name, line);
        both.setAlignment(Pos.CENTER_LEFT);
        row = Layout.row(12, portrait, Layout.grow(both), note);
        row.getStyleClass().add("person-row");
        setContentDisplay(javafx.scene.control.ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Found person, boolean empty) {
        super.updateItem(person, empty);
        if (empty || person == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        ListNote said = model.notes().get(person.id());
        portrait.show(person.name(), PersonWords.picture(said == null ? null : said.photo()));
        showName(person.name(), MatchRules.marks(person.name(), model.typed().get()));
        line.setText(words.line(person));
        note.setText(words.note(said));
        setAccessibleText(PersonWords.joined(person.name(), line.getText(), note.getText()));
        setGraphic(row);
    }

    private void showName(String whole, List<MatchRules.Mark> marks) {
        name.getChildren().clear();
        int at = 0;
        for (MatchRules.Mark mark : marks) {
            add(whole.substring(at, mark.from()), false);
            add(whole.substring(mark.from(), mark.to()), true);
            at = mark.to();
        }
        add(whole.substring(at), false);
    }

    private void add(String part, boolean isMatch) {
        if (!part.isEmpty()) {
            Text text = new Text(part);
            text.getStyleClass().add(isMatch ? "person-match" : "person-rest");
            name.getChildren().add(text);
        }
    }
}
