package com.chetango.desk.settings;

/** Tries one device of the desk. A device that fails never stops anything but itself. */
@FunctionalInterface
public interface DeviceTest {
    /** May take seconds; runs on an I/O thread. */
    Result run();

    /** What came of it. */
    sealed interface Result {
        /** It answers; {@code name} is what it calls itself. */
        record Works(String name) implements Result {}

        /** There is none. */
        record Missing() implements Result {}

        /** It is there and does not answer; {@code why} in the words of the system. */
        record Fails(String why) implements Result {}
    }
}
