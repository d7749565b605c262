package com.chetango.desk.classes.ui;

import com.chetango.desk.classes.Choice;
import com.chetango.desk.students.Found;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What lies in the place of the list while something is asked about the class. */
sealed interface Panel {

    Panel ROLL = new Roll();

    /** Nothing is asked: the list itself. */
    record Roll() implements Panel {}

    /** Why the class is not held. */
    record Cancelling() implements Panel {}

    /** Why a confirmed or cancelled class is open again. */
    record Reopening() implements Panel {}

    record Teaching(List<Choice> teachers) implements Panel {}

    /**
     * @param full who wanted in when the class was full; null while nobody did
     */
    record Enrolling(List<Found> matches, @Nullable Full full) implements Panel {}

    record Full(Found who, boolean weekly, String taken, String capacity) {}
}
