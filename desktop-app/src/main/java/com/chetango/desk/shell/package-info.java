/**
 * The frame around every screen: one stage, one scene, the bar at the top, the rail, the key bar,
 * the palette, toasts and questions, and the one place where failures are shown.
 *
 * <p>A feature gives the shell a {@link com.chetango.desk.shell.Screen} for a {@link
 * com.chetango.desk.shell.Route}; the screen lists its keys as data, so the key bar shows exactly
 * what works. The shell knows nothing of databases: what it shows comes in through {@link
 * com.chetango.desk.shell.ShellState}.
 */
@NullMarked
package com.chetango.desk.shell;

import org.jspecify.annotations.NullMarked;
