package com.chetango.desk.camera;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/**
 * Something that delivers pictures one after another: a camera, or a folder that stands in for one.
 * Used from one thread.
 */
public interface FrameSource extends AutoCloseable {
    /** What the person at the desk calls it. */
    String name();

    /** Throws when it cannot be had: another program holds it, or it has just been pulled out. */
    void open() throws IOException;

    /** The newest picture, or null when no more come: unplugged, or the folder is at its end. */
    @Nullable CameraFrame next() throws IOException;

    /** Lets go; harmless when not open. */
    @Override
    void close();

    /** Finds the source to use now; asked again each time one is to be opened. */
    @FunctionalInterface
    interface Finder {
        /** Null when this machine has none at the moment. */
        @Nullable FrameSource find();
    }
}
