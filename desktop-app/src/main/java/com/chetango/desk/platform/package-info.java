/**
 * What the desk needs from the machine below it: threads and timers ({@code Tasks}), words and
 * figures in the person's language ({@code Texts}, {@code Formats}), the clock, ids and files.
 *
 * <p>This is the only package that may start a thread, read the time or call {@code
 * Platform.runLater}; every other class receives what it needs, so tests run it without a toolkit
 * and at any time of day.
 */
@NullMarked
package com.chetango.desk.platform;

import org.jspecify.annotations.NullMarked;
