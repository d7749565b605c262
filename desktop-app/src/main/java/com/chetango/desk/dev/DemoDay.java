package com.chetango.desk.dev;

import com.chetango.desk.dev.day.DayProgram;

/** The main job on the embedded default: server and desk with a demo academy. */
public final class DemoDay {

    private DemoDay() {}

    /** Opens a window; without a display, or with {@code -Dheadless}, plays a day by itself. */
    public static void main(String[] args) throws Exception {
        System.exit(DayProgram.run());
    }
}
