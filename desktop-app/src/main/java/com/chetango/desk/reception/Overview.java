package com.chetango.desk.reception;

import com.chetango.desk.classes.ClassToday;

import java.util.List;

/** What the screen shows around the verdict. */
public record Overview(List<ClassToday> classes, List<Arrival> arrivals) {

    public static final Overview EMPTY = new Overview(List.of(), List.of());
}
