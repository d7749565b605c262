package com.chetango.desk.shell;

import com.chetango.desk.kit.ActionButton;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.Toast;
import com.chetango.desk.platform.Tasks;
import com.chetango.desk.platform.Texts;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/** Sentences at the foot of the screen that go away by themselves; the newest is the lowest. */
public final class Toasts {
    private static final Duration SHOWN = Duration.ofSeconds(5);
    private static final int MOST = 3;

    private final VBox stack = new VBox(8);
    private final Tasks tasks;
    private final Texts texts;
    private final Undo undo;
    private @Nullable Toast undoToast;
    private @Nullable ActionButton undoButton;

    Toasts(Tasks tasks, Texts texts, Undo undo) {
        this.tasks = tasks;
        this.texts = texts;
        this.undo = undo;
        stack.setAlignment(Pos.BOTTOM_CENTER);
        stack.setPickOnBounds(false);
        StackPane.setAlignment(stack, Pos.BOTTOM_CENTER);
        StackPane.setMargin(stack, new Insets(0, 0, 52, 0));
        undo.secondsLeft().subscribe(left -> countDown(left.intValue()));
    }

    /** Says it for five seconds. */
    public void say(Icon icon, String sentence) {
        Toast toast = add(new Toast(icon, sentence));
        tasks.after(SHOWN, () -> stack.getChildren().remove(toast));
    }

    /** Says it until it is pressed away: for failures, which nobody should miss. */
    public void stay(Icon icon, String sentence) {
        Toast toast = new Toast(icon, sentence);
        ActionButton close = ActionButton.normal(texts.get("close")).small();
        close.does(() -> stack.getChildren().remove(toast));
        toast.getChildren().add(close);
        add(toast);
    }

    VBox node() {
        return stack;
    }

    private Toast add(Toast toast) {
        stack.getChildren().add(toast);
        if (stack.getChildren().size() > MOST) {
            stack.getChildren().removeFirst();
        }
        return toast;
    }

    private void countDown(int left) {
        if (left == 0 || undo.isShownByScreen()) {
            stack.getChildren().remove(undoToast);
            undoToast = null;
            return;
        }
        if (undoToast == null || left == Undo.SECONDS) {
            stack.getChildren().remove(undoToast);
            ActionButton button = ActionButton.normal("").small().key("Ctrl", "Z");
            button.does(undo::take);
            button.setId("undo");
            Toast toast = new Toast(Icon.CHECK, undo.what().get());
            toast.getChildren().add(button);
            undoButton = button;
            undoToast = add(toast);
        }
        if (undoButton != null) {
            undoButton.word(texts.get("undo", left));
        }
    }
}
