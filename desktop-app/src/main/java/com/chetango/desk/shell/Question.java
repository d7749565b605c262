package com.chetango.desk.shell;

import com.chetango.desk.kit.ActionButton;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.Popover;
import com.chetango.desk.kit.Type;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * A question that stops the person, for the few things that cannot be taken back. The whole program
 * has at most five; everything else is done at once and can be undone.
 *
 * @param safe what happens with Esc is nothing; this is the first, safe answer
 * @param other the answer that does it all the same
 */
public record Question(String title, String text, Answer safe, Answer other) {
    private static final double WIDTH = 480;

    /** A word and what it does. */
    public record Answer(String word, Runnable then) {}

    Popover popover(Runnable close) {
        ActionButton first = ActionButton.primary(safe.word()).does(() -> answer(close, safe));
        ActionButton second = ActionButton.normal(other.word()).does(() -> answer(close, other));
        first.setDefaultButton(true);
        HBox answers = Layout.row(8, second, first);
        answers.setAlignment(Pos.CENTER_RIGHT);
        VBox body =
                new VBox(
                        Type.wrapping(Type.t20(title, Type.BOLD)),
                        Type.wrapping(Type.t14(text, Type.MUTED)),
                        answers);
        body.getStyleClass().add("popover-body");
        return new Popover(WIDTH, body);
    }

    private static void answer(Runnable close, Answer answer) {
        close.run();
        answer.then().run();
    }
}
