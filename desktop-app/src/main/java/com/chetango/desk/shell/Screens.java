package com.chetango.desk.shell;

/** Makes or finds the screen of a route: one switch, written where everything is wired. */
@FunctionalInterface
public interface Screens {
    /** Called each time the person goes there; return the same screen to keep its state. */
    Screen open(Route route);
}
