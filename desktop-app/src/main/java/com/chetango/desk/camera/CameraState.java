package com.chetango.desk.camera;

import com.chetango.desk.platform.Texts;

import java.time.Instant;

/** What the camera is doing, as the person at the desk should see it. */
public sealed interface CameraState {
    /** Not asked to look. */
    record Off() implements CameraState {}

    /** This machine has no camera now; it is looked for again at the given time. */
    record Absent(Instant nextTry) implements CameraState {}

    /** Pictures are coming. */
    record Running(String name) implements CameraState {}

    /** It was there and is not; opened again at the given time. */
    record Lost(String name, Reason reason, Instant nextTry) implements CameraState {}

    /** Why a camera is lost. */
    enum Reason {
        /** It stopped delivering pictures. */
        UNPLUGGED,
        /** It could not be opened: another program has it. */
        BUSY,
        /** It failed while delivering. */
        BROKEN
    }

    /** One sentence about what happened and what to do; empty when all is well. */
    default String text(Texts texts) {
        return switch (this) {
            case Off off -> "";
            case Running running -> "";
            case Absent absent -> texts.get("camera.absent");
            case Lost lost ->
                    switch (lost.reason()) {
                        case UNPLUGGED -> texts.get("camera.lost.unplugged", lost.name());
                        case BUSY -> texts.get("camera.lost.busy", lost.name());
                        case BROKEN -> texts.get("camera.lost.broken", lost.name());
                    };
        };
    }
}
