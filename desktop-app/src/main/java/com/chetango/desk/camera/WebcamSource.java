package com.chetango.desk.camera;

import com.github.eduramiba.webcamcapture.drivers.NativeDriver;
import com.github.sarxos.webcam.Webcam;
import com.github.sarxos.webcam.WebcamException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A camera of this machine, through webcam-capture with its native driver. */
public final class WebcamSource implements FrameSource {
    private static final Logger LOG = LoggerFactory.getLogger(WebcamSource.class);
    private static final long WANTED_PIXELS = 1280L * 720;
    private static final long SEARCH_SECONDS = 5;

    private final Webcam webcam;

    private WebcamSource(Webcam webcam) {
        this.webcam = webcam;
    }

    /** The first camera, or the one with the given name if it is there. */
    public static Finder named(String wanted) {
        return () -> {
            List<Webcam> all = cameras();
            return all.stream()
                    .sorted(Comparator.comparingInt(w -> w.getName().equals(wanted) ? 0 : 1))
                    .findFirst()
                    .map(WebcamSource::new)
                    .orElse(null);
        };
    }

    /** The names of the cameras, in the system's order; empty where there are none. */
    public static List<String> names() {
        return cameras().stream().map(Webcam::getName).toList();
    }

    /** A machine whose native library does not load has no camera, and the desk goes on. */
    private static List<Webcam> cameras() {
        try {
            if (!(Webcam.getDriver() instanceof NativeDriver)) {
                Webcam.setDriver(new NativeDriver());
            }
            return Webcam.getWebcams(SEARCH_SECONDS, TimeUnit.SECONDS);
        } catch (WebcamException | TimeoutException | LinkageError e) {
            LOG.warn("no cameras can be listed", e);
            return List.of();
        }
    }

    @Override
    public String name() {
        return webcam.getName();
    }

    @Override
    public void open() throws IOException {
        try {
            Arrays.stream(webcam.getViewSizes())
                    .min(Comparator.comparingLong(WebcamSource::distance))
                    .ifPresent(webcam::setViewSize);
            if (!webcam.open()) {
                throw new IOException(name());
            }
        } catch (WebcamException e) {
            throw new IOException(name(), e);
        }
    }

    private static long distance(Dimension size) {
        return Math.abs((long) size.width * size.height - WANTED_PIXELS);
    }

    @Override
    public @Nullable CameraFrame next() throws IOException {
        try {
            BufferedImage image = webcam.isOpen() ? webcam.getImage() : null;
            return image == null ? null : CameraFrame.of(image);
        } catch (WebcamException e) {
            throw new IOException(name(), e);
        }
    }

    @Override
    public void close() {
        try {
            webcam.close();
        } catch (WebcamException e) {
            LOG.warn("camera {} does not close", name(), e);
        }
    }
}
