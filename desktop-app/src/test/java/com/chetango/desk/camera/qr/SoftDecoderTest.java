package com.chetango.desk.camera.qr;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.Random;

class SoftDecoderTest {
    private static final long SEED = 11;

    private final Random random = new Random(SEED);

    @Test
    void every_size_and_level_of_symbol_is_read_as_it_was_written() {
        for (int length = 1; length < 1200; length += 1 + length / 4) {
            for (ErrorCorrectionLevel level :
                    new ErrorCorrectionLevel[] {
                        ErrorCorrectionLevel.L,
                        ErrorCorrectionLevel.M,
                        ErrorCorrectionLevel.Q,
                        ErrorCorrectionLevel.H
                    }) {
                String text = "\u00d1ando #".repeat(length / 7) + "Z".repeat(length % 7 + 1);
                ByteMatrix matrix = FrameMaker.matrix(text, level);
                assertThat(decode(soft(matrix))).as("%d %s", length, level).isEqualTo(text);
            }
        }
    }

    @Test
    void a_quarter_of_the_modules_unseen_is_made_good_at_the_highest_level() {
        String text = "0123456789ABCDEFGHJKMNPQRS";
        float[] soft = soft(FrameMaker.matrix(text, ErrorCorrectionLevel.H));
        int size = (int) Math.sqrt(soft.length);
        for (int y = 9; y < size; y++) {
            for (int x = 9; x < 9 + size / 4; x++) {
                soft[y * size + x] = 0.01f * (float) random.nextGaussian();
            }
        }
        assertThat(decode(soft)).as("seed %d", SEED).isEqualTo(text);
    }

    @Test
    void random_modules_under_true_fixed_patterns_never_give_a_text() {
        float[] code = soft(FrameMaker.matrix("HOLA", ErrorCorrectionLevel.L));
        SymbolMap map = SymbolMap.of(1);
        for (int round = 0; round < 3000; round++) {
            float[] soft = code.clone();
            for (int at : map.path) {
                soft[at] = (float) random.nextGaussian();
            }
            assertThat(decode(soft)).as("seed %d, round %d", SEED, round).isNull();
        }
    }

    private static @Nullable String decode(float[] soft) {
        int version = ((int) Math.sqrt(soft.length) - 17) / 4;
        return new SoftDecoder(SymbolMap.of(version), soft).decode();
    }

    private static float[] soft(ByteMatrix matrix) {
        int size = matrix.getWidth();
        float[] out = new float[size * size];
        for (int i = 0; i < out.length; i++) {
            out[i] = matrix.get(i % size, i / size) == 1 ? 1 : -1;
        }
        return out;
    }
}
