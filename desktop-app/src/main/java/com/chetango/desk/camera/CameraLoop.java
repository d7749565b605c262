package com.chetango.desk.camera;

import com.chetango.desk.camera.qr.LumaFrame;
import com.chetango.desk.camera.qr.QrReader;
import com.chetango.desk.camera.qr.Reading;
import com.chetango.desk.platform.Tasks;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Pulls frames from the source, reads them, and tells the screen. A code that stays in view is told
 * once. When the source goes away it is looked for again, less and less often.
 */
public final class CameraLoop {
    /** What the loop tells, always on the screen's thread. */
    public interface Listener {
        void state(CameraState state);

        /** A picture for the preview with the boxes of the codes in it; some are left out. */
        void frame(CameraFrame frame, List<Reading> readings);

        /** A code came into view. */
        void read(String text);
    }

    static final Duration SAME_CODE_QUIET = Duration.ofSeconds(2);
    static final Duration FRAME_PERIOD = Duration.ofMillis(66);
    static final Duration FIRST_RETRY = Duration.ofSeconds(1);
    static final Duration LONGEST_RETRY = Duration.ofSeconds(15);

    private static final Logger LOG = LoggerFactory.getLogger(CameraLoop.class);

    private final FrameSource.Finder finder;
    private final QrReader reader;
    private final Clock clock;
    private final Tasks tasks;
    private final Listener listener;
    private final Map<String, Instant> lastSeen = new HashMap<>();
    private final AtomicBoolean previewPending = new AtomicBoolean();
    private CameraState state = new CameraState.Off();
    private @Nullable FrameSource source;
    private byte[] luma = new byte[0];
    private Duration retry = FIRST_RETRY;
    private Tasks.@Nullable Running worker;

    public CameraLoop(
            FrameSource.Finder finder,
            QrReader reader,
            Clock clock,
            Tasks tasks,
            Listener listener) {
        this.finder = finder;
        this.reader = reader;
        this.clock = clock;
        this.tasks = tasks;
        this.listener = listener;
    }

    /** Starts looking; a second start while looking does nothing. */
    public void start() {
        if (worker == null) {
            worker = tasks.worker("camera", this::run);
        }
    }

    /** Stops looking and lets the camera go. */
    public void stop() {
        if (worker != null) {
            worker.stop();
            worker = null;
        }
    }

    private @Nullable Void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(step());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            release();
            tell(new CameraState.Off());
        }
        return null;
    }

    /** Does what is due now and says how long to wait before the next step. */
    Duration step() {
        Instant begun = clock.instant();
        FrameSource open = source;
        if (open == null) {
            return open() ? Duration.ZERO : retryLater();
        }
        CameraFrame frame;
        try {
            frame = open.next();
        } catch (IOException | RuntimeException e) {
            LOG.warn("camera {} failed", open.name(), e);
            return lost(open, CameraState.Reason.BROKEN);
        }
        if (frame == null) {
            return lost(open, CameraState.Reason.UNPLUGGED);
        }
        look(open, frame);
        Duration rest = FRAME_PERIOD.minus(Duration.between(begun, clock.instant()));
        return rest.isNegative() ? Duration.ZERO : rest;
    }

    private void look(FrameSource open, CameraFrame frame) {
        retry = FIRST_RETRY;
        if (!(state instanceof CameraState.Running)) {
            tell(new CameraState.Running(open.name()));
        }
        LumaFrame grey = frame.luma(luma);
        luma = grey.luma();
        List<Reading> readings = reader.live(grey);
        if (previewPending.compareAndSet(false, true)) {
            tasks.onScreen(
                    () -> {
                        previewPending.set(false);
                        listener.frame(frame, readings);
                    });
        }
        Instant now = clock.instant();
        for (Reading reading : readings) {
            Instant before = lastSeen.put(reading.text(), now);
            if (before == null || before.plus(SAME_CODE_QUIET).isBefore(now)) {
                tasks.onScreen(() -> listener.read(reading.text()));
            }
        }
        lastSeen.values().removeIf(at -> at.plus(SAME_CODE_QUIET).isBefore(now));
    }

    private boolean open() {
        FrameSource found = finder.find();
        if (found == null) {
            tell(new CameraState.Absent(clock.instant().plus(retry)));
            return false;
        }
        try {
            found.open();
        } catch (IOException | RuntimeException e) {
            LOG.warn("camera {} cannot be opened", found.name(), e);
            found.close();
            tell(
                    new CameraState.Lost(
                            found.name(), CameraState.Reason.BUSY, clock.instant().plus(retry)));
            return false;
        }
        source = found;
        return true;
    }

    private Duration lost(FrameSource open, CameraState.Reason reason) {
        release();
        tell(new CameraState.Lost(open.name(), reason, clock.instant().plus(retry)));
        return retryLater();
    }

    private Duration retryLater() {
        Duration wait = retry;
        Duration longer = retry.multipliedBy(2);
        retry = longer.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : longer;
        return wait;
    }

    private void release() {
        FrameSource open = source;
        source = null;
        if (open != null) {
            open.close();
        }
    }

    private void tell(CameraState next) {
        state = next;
        tasks.onScreen(() -> listener.state(next));
    }
}
