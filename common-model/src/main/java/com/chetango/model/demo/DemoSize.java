package com.chetango.model.demo;

/**
 * How much of it to make.
 *
 * @param students registered in all
 * @param schedules how many times the week's schedule stands side by side
 * @param attendancePercent how often somebody with a place comes
 * @param isCrowd whether everybody is an ordinary student with a package of a year, as benchmarks
 *     want it, rather than one of the demo's cast
 */
public record DemoSize(int students, int schedules, int attendancePercent, boolean isCrowd) {

    /** The academy people are shown: about 16,000 entries in a year. */
    public static final DemoSize SHOWN = new DemoSize(300, 1, 70, false);

    /** A front desk under load: 20,000 students and about 400,000 entries. */
    public static final DemoSize BUSY = new DemoSize(20_000, 10, 40, true);

    /** Many people to search through, and few entries. */
    public static final DemoSize CROWDED = new DemoSize(50_000, 10, 2, true);

    /** As {@link #BUSY}, with fewer students and entries in proportion. */
    public static DemoSize busy(int students) {
        return new DemoSize(students, Math.clamp(students / 2_000, 1, 10), 40, true);
    }
}
