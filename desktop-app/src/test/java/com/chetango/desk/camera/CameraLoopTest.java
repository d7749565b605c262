package com.chetango.desk.camera;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.desk.camera.qr.QrReader;
import com.chetango.desk.camera.qr.Reading;
import com.chetango.desk.platform.DirectTasks;
import com.chetango.desk.platform.Texts;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

class CameraLoopTest {
    private final DirectTasks tasks = new DirectTasks(Instant.parse("2026-03-02T21:00:00Z"));
    private final FakeCamera camera = new FakeCamera();
    private final Seen seen = new Seen();
    private boolean plugged = true;
    private final CameraLoop loop =
            new CameraLoop(
                    () -> plugged ? camera : null,
                    new QrReader(() -> 0),
                    tasks.clock(ZoneOffset.UTC),
                    tasks,
                    seen);

    @Test
    void a_card_in_view_is_told_once_with_its_box_in_the_preview() {
        camera.shows("CARD1", "CARD1", "CARD1");
        steps(4);
        assertThat(seen.texts).containsExactly("CARD1");
        assertThat(seen.boxes).isEqualTo(3);
        assertThat(seen.last()).isEqualTo(new CameraState.Running("fake"));
    }

    @Test
    void the_same_card_shown_again_after_two_seconds_is_told_again() {
        camera.shows("CARD1", "", "CARD1", "", "CARD1");
        steps(4);
        assertThat(seen.texts).containsExactly("CARD1");
        steps(1);
        tasks.advance(CameraLoop.SAME_CODE_QUIET.plusMillis(1));
        steps(1);
        assertThat(seen.texts).containsExactly("CARD1", "CARD1");
    }

    @Test
    void two_cards_one_after_the_other_are_both_told_at_once() {
        camera.shows("CARD1", "CARD2");
        steps(3);
        assertThat(seen.texts).containsExactly("CARD1", "CARD2");
    }

    @Test
    void a_camera_pulled_out_is_a_state_and_comes_back_by_itself() {
        camera.shows("CARD1");
        steps(3);
        assertThat(seen.last())
                .isEqualTo(
                        new CameraState.Lost(
                                "fake",
                                CameraState.Reason.UNPLUGGED,
                                Instant.parse("2026-03-02T21:00:01Z")));
        assertThat(camera.isOpen).isFalse();
        plugged = false;
        assertThat(loop.step()).isEqualTo(Duration.ofSeconds(2));
        assertThat(seen.last()).isInstanceOf(CameraState.Absent.class);
        plugged = true;
        camera.shows("CARD2");
        steps(2);
        assertThat(seen.last()).isEqualTo(new CameraState.Running("fake"));
        assertThat(seen.texts).containsExactly("CARD1", "CARD2");
    }

    @Test
    void a_camera_another_program_holds_is_tried_less_and_less_often() {
        camera.busy = true;
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            waits.add(loop.step().toSeconds());
        }
        assertThat(waits).containsExactly(1L, 2L, 4L, 8L, 15L, 15L, 15L);
        assertThat(seen.last())
                .isInstanceOfSatisfying(
                        CameraState.Lost.class,
                        lost -> assertThat(lost.reason()).isEqualTo(CameraState.Reason.BUSY));
    }

    @Test
    void a_camera_that_fails_is_a_state_and_not_a_crash() {
        camera.shows("CARD1");
        steps(2);
        camera.broken = true;
        steps(1);
        assertThat(seen.last())
                .isInstanceOfSatisfying(
                        CameraState.Lost.class,
                        lost -> assertThat(lost.reason()).isEqualTo(CameraState.Reason.BROKEN));
        camera.broken = false;
        camera.shows("CARD2");
        steps(2);
        assertThat(seen.texts).containsExactly("CARD1", "CARD2");
    }

    @Test
    void every_trouble_is_said_in_words_and_no_trouble_in_none() {
        Texts texts = Texts.of(CameraLoop.class, Texts.SPANISH);
        Instant later = Instant.EPOCH;
        assertThat(new CameraState.Off().text(texts)).isEmpty();
        assertThat(new CameraState.Running("x").text(texts)).isEmpty();
        assertThat(new CameraState.Absent(later).text(texts)).contains("No hay c\u00e1mara");
        for (CameraState.Reason reason : CameraState.Reason.values()) {
            assertThat(new CameraState.Lost("Logi", reason, later).text(texts)).contains("Logi");
        }
    }

    private void steps(int n) {
        for (int i = 0; i < n; i++) {
            loop.step();
        }
    }

    private static final class Seen implements CameraLoop.Listener {
        final List<CameraState> states = new ArrayList<>();
        final List<String> texts = new ArrayList<>();
        int boxes;

        CameraState last() {
            return states.getLast();
        }

        @Override
        public void state(CameraState state) {
            states.add(state);
        }

        @Override
        public void frame(CameraFrame frame, List<Reading> readings) {
            boxes += readings.size();
        }

        @Override
        public void read(String text) {
            texts.add(text);
        }
    }

    /** Shows the given codes, one a frame, an empty scene for "", and then is unplugged. */
    private static final class FakeCamera implements FrameSource {
        private final Deque<String> frames = new ArrayDeque<>();
        boolean isOpen;
        boolean busy;
        boolean broken;

        void shows(String... texts) {
            frames.addAll(Arrays.asList(texts));
        }

        @Override
        public String name() {
            return "fake";
        }

        @Override
        public void open() throws IOException {
            if (busy) {
                throw new IOException("busy");
            }
            isOpen = true;
        }

        @Override
        public @Nullable CameraFrame next() throws IOException {
            if (broken) {
                throw new IOException("broken");
            }
            String text = frames.poll();
            return text == null ? null : picture(text);
        }

        @Override
        public void close() {
            isOpen = false;
        }
    }

    private static CameraFrame picture(String text) {
        int[] argb = new int[200 * 200];
        Arrays.fill(argb, 0xFFFFFFFF);
        try {
            if (!text.isEmpty()) {
                BitMatrix bits = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 200, 200);
                for (int i = 0; i < argb.length; i++) {
                    argb[i] = bits.get(i % 200, i / 200) ? 0xFF000000 : 0xFFFFFFFF;
                }
            }
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
        return new CameraFrame(200, 200, argb);
    }
}
