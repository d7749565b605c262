package com.chetango.desk.classes;

import com.chetango.model.classes.SlotTerms;

import java.util.UUID;

/**
 * A line of the weekly schedule.
 *
 * @param enrolled people with a place in it today
 */
public record WeeklyClass(
        UUID id,
        SlotTerms terms,
        String style,
        String level,
        String room,
        String teacher,
        int enrolled) {}
