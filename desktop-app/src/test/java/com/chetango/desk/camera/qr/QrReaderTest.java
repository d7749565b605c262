package com.chetango.desk.camera.qr;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

class QrReaderTest {
    private static final long SEED = 20_260_101;
    private static final int FRAMES = 1;

    /** Time stands still, so that a slow machine reads as much as a fast one. */
    private final QrReader reader = new QrReader(() -> 0);

    @Test
    void all_that_plain_zxing_reads_of_bad_frames_is_read_and_much_more_and_nothing_made_up() {
        int plainRead = 0;
        int ourRead = 0;
        for (HarshFrames.Trouble trouble : HarshFrames.Trouble.values()) {
            for (long seed = SEED; seed < SEED + FRAMES; seed++) {
                HarshFrames.Made made = HarshFrames.make(trouble, seed);
                Reading plain = PlainPass.read(GreyPlane.of(made.frame()));
                List<String> texts = texts(reader.photo(made.frame()));
                assertThat(texts).as("%s, seed %d", trouble, seed).isSubsetOf(made.text());
                if (plain != null) {
                    plainRead++;
                    assertThat(texts).as("%s, seed %d", trouble, seed).isNotEmpty();
                }
                ourRead += texts.size();
            }
        }
        assertThat(ourRead)
                .as("of 18 frames from seed %d; plain ZXing reads %d", SEED, plainRead)
                .isGreaterThanOrEqualTo(15)
                .isGreaterThan(plainRead + 5);
    }

    @Test
    void a_search_ends_when_its_time_is_over() {
        AtomicLong seconds = new AtomicLong();
        QrReader hurried = new QrReader(() -> seconds.incrementAndGet() * 1_000_000_000L);
        LumaFrame frame = new FrameMaker(SEED).background(128, 60).noise(12, 0.01).make();
        assertThat(hurried.photo(frame)).isEmpty();
        assertThat(seconds.get()).isLessThan(100);
    }

    @Test
    void several_codes_of_one_frame_are_each_read_with_their_box() {
        LumaFrame frame =
                new FrameMaker(SEED)
                        .background(120, 10)
                        .blur(0.7)
                        .noise(4, 0)
                        .card(card("TARJETA1", 110, 110, 10))
                        .card(card("TARJETA2", 480, 130, -25))
                        .card(card("TARJETA3", 300, 350, 140))
                        .make();

        List<Reading> readings = reader.photo(frame);

        assertThat(texts(readings)).containsExactlyInAnyOrder("TARJETA1", "TARJETA2", "TARJETA3");
        for (Reading reading : readings) {
            Spot middle = reading.middle();
            Spot true1 =
                    switch (reading.text()) {
                        case "TARJETA1" -> new Spot(110, 110);
                        case "TARJETA2" -> new Spot(480, 130);
                        default -> new Spot(300, 350);
                    };
            assertThat(middle.distanceTo(true1)).isLessThan(3);
            assertThat(Math.sqrt(reading.area())).isBetween(100.0, 110.0);
        }
        assertThat(texts(reader.live(frame))).contains("TARJETA1");
    }

    private static CodeCard card(String text, double x, double y, double degrees) {
        return new CodeCard(text, ErrorCorrectionLevel.M, 5).at(x, y).turned(degrees, 0, 0);
    }

    @Test
    void a_camera_frame_is_read_live_without_waiting_for_a_better_one() {
        for (double degrees : new double[] {0, 17, 45, 90, 201}) {
            LumaFrame frame =
                    new FrameMaker(SEED)
                            .size(1280, 720)
                            .background(130, 15)
                            .blur(1.2)
                            .noise(8, 0)
                            .card(card("K7Q2M9ZX41C8", 700, 330, degrees))
                            .make();
            assertThat(texts(reader.live(frame)))
                    .as("%s degrees", degrees)
                    .containsExactly("K7Q2M9ZX41C8");
        }
    }

    @Test
    void a_scene_without_a_code_never_reads() {
        for (long seed = SEED; seed < SEED + 2; seed++) {
            LumaFrame frame =
                    new FrameMaker(seed)
                            .size(320, 240)
                            .background(128, 60)
                            .blur(0.6)
                            .noise(8, 0.01)
                            .make();
            assertThat(reader.live(frame)).as("seed %d", seed).isEmpty();
            assertThat(reader.photo(frame)).as("seed %d", seed).isEmpty();
        }
        byte[] static1 = new byte[160 * 120];
        new FrameMaker(SEED).random().nextBytes(static1);
        assertThat(reader.photo(new LumaFrame(160, 120, static1))).isEmpty();
        assertThat(reader.photo(new LumaFrame(1, 1, new byte[1]))).isEmpty();
        assertThat(reader.live(new LumaFrame(3, 2, new byte[6]))).isEmpty();
    }

    @Test
    void other_kinds_of_codes_are_not_taken_for_ours() throws Exception {
        List<BarcodeFormat> foreign =
                List.of(
                        BarcodeFormat.CODE_128,
                        BarcodeFormat.AZTEC,
                        BarcodeFormat.DATA_MATRIX,
                        BarcodeFormat.PDF_417);
        for (BarcodeFormat format : foreign) {
            BitMatrix bits = new MultiFormatWriter().encode("7702001045891", format, 300, 200);
            byte[] luma = new byte[bits.getWidth() * bits.getHeight()];
            for (int i = 0; i < luma.length; i++) {
                luma[i] = (byte) (bits.get(i % bits.getWidth(), i / bits.getWidth()) ? 0 : 255);
            }
            LumaFrame frame = new LumaFrame(bits.getWidth(), bits.getHeight(), luma);
            assertThat(reader.photo(frame)).as("%s", format).isEmpty();
        }
    }

    private static List<String> texts(List<Reading> readings) {
        List<String> out = new ArrayList<>();
        readings.forEach(reading -> out.add(reading.text()));
        return out;
    }
}
