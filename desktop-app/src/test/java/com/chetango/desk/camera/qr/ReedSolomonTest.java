package com.chetango.desk.camera.qr;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.reedsolomon.GenericGF;
import com.google.zxing.common.reedsolomon.ReedSolomonEncoder;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class ReedSolomonTest {
    private static final long SEED = 7;
    private static final int CHECKS = 16;

    private final Random random = new Random(SEED);

    @Test
    void errors_and_erasures_are_repaired_up_to_the_bound_and_refused_beyond() {
        for (int round = 0; round < 300; round++) {
            int[] sent = sent();
            int erasures = random.nextInt(CHECKS + 1);
            int errors = random.nextInt((CHECKS - erasures) / 2 + 1);
            List<Integer> places = places(sent.length);
            int[] block = sent.clone();
            for (int i = 0; i < erasures + errors; i++) {
                block[places.get(i)] ^= 1 + random.nextInt(255);
            }
            int[] erased = places.stream().limit(erasures).mapToInt(i -> i).toArray();

            int found = ReedSolomon.repair(block, CHECKS, erased, 0);

            assertThat(found).as("seed %d, round %d", SEED, round).isEqualTo(errors);
            assertThat(block).isEqualTo(sent);
        }
    }

    @Test
    void a_repair_that_leaves_nothing_to_check_it_with_is_refused() {
        int[] sent = sent();
        int[] block = sent.clone();
        int[] erased = IntStream.range(0, CHECKS).toArray();
        Arrays.stream(erased).forEach(i -> block[i] ^= 5);
        int[] before = block.clone();

        assertThat(ReedSolomon.repair(block, CHECKS, erased, 4)).isEqualTo(-1);
        assertThat(block).isEqualTo(before);
    }

    @Test
    void noise_is_not_repaired_into_something() {
        for (int round = 0; round < 500; round++) {
            int[] block = random.ints(44, 0, 256).toArray();
            assertThat(ReedSolomon.repair(block, CHECKS, new int[0], 0))
                    .as("seed %d, round %d", SEED, round)
                    .isEqualTo(-1);
        }
    }

    private int[] sent() {
        int[] block = new int[28 + CHECKS];
        for (int i = 0; i < 28; i++) {
            block[i] = random.nextInt(256);
        }
        new ReedSolomonEncoder(GenericGF.QR_CODE_FIELD_256).encode(block, CHECKS);
        return block;
    }

    private List<Integer> places(int n) {
        List<Integer> all = IntStream.range(0, n).boxed().collect(Collectors.toList());
        Collections.shuffle(all, random);
        return all;
    }
}
