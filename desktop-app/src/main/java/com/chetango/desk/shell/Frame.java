package com.chetango.desk.shell;

import com.chetango.desk.platform.Tasks;
import com.chetango.desk.platform.Texts;

/** What screens use of the shell: where to go, what can be taken back, what to say, who is here. */
public record Frame(Router router, Undo undo, Toasts toasts, ShellState state) {
    /** Made before the screens, which need it, and before the shell, which shows it. */
    public static Frame create(Tasks tasks, Texts anyTexts) {
        Undo undo = new Undo(tasks);
        Toasts toasts = new Toasts(tasks, anyTexts.in(Frame.class), undo);
        return new Frame(new Router(new Route.SignIn()), undo, toasts, new ShellState());
    }
}
