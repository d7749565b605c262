package com.chetango.desk.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayDeque;
import java.util.Deque;

/** Where the person is, and the way back. Knows no screens, so it is tested without a toolkit. */
public final class Router {
    private static final int REMEMBERED = 30;

    private final ReadOnlyObjectWrapper<Route> current;
    private final Deque<Route> before = new ArrayDeque<>();

    public Router(Route start) {
        current = new ReadOnlyObjectWrapper<>(start);
    }

    public ReadOnlyObjectProperty<Route> current() {
        return current.getReadOnlyProperty();
    }

    /** Goes there; going where one is already changes nothing. */
    public void go(Route route) {
        if (route.equals(current.get())) {
            return;
        }
        if (!(current.get() instanceof Route.SignIn)) {
            before.push(current.get());
            if (before.size() > REMEMBERED) {
                before.removeLast();
            }
        }
        current.set(route);
    }

    /** To where the person was; false when there is nothing behind. */
    public boolean back() {
        if (before.isEmpty()) {
            return false;
        }
        current.set(before.pop());
        return true;
    }

    /** Forgets the way back: somebody signed in or out. */
    public void start(Route route) {
        before.clear();
        current.set(route);
    }
}
