package com.chetango.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.model.badges.StudentBadge;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A thousand scans among fast typing: none lost, none false, no letter lost or leaked. */
final class WedgeMixTest {
    private static final String[] ENDS = {"\r", "\r", "\n", "\t", "\r\n", ""};
    private static final String[] WORDS = {
        "valentina", "Restrepo", "vale mo", "1037642118", "3124580917", "ana@claveyson.co",
        "120000", "Nequi M18422907", "Di mal el cambio", "jos\u00e9 \u00f1u\u00f1ez", "ok", "8"
    };

    @ParameterizedTest
    @ValueSource(longs = {20_261_119, 7, 424_242})
    void a_thousand_scans_mixed_with_fast_typing(long seed) {
        Random random = new Random(seed);
        WedgeDesk desk = new WedgeDesk();
        List<String> scanned = new ArrayList<>();
        StringBuilder typed = new StringBuilder();
        while (scanned.size() < 1_000) {
            if (random.nextInt(3) > 0) {
                typed.append(type(desk, random));
            }
            // Somebody may scan while another is still typing.
            desk.silence(Duration.ofMillis(45 + random.nextInt(300)));
            scanned.add(scan(desk, random));
            desk.silence(Duration.ofMillis(101 + random.nextInt(400)));
        }

        assertThat(desk.scans()).as("seed " + seed).containsExactlyElementsOf(scanned);
        assertThat(desk.field()).as("seed " + seed).isEqualTo(typed.toString());
    }

    /** A trained typist: 95 ms a key, now and then two keys nearly at once. */
    private static String type(WedgeDesk desk, Random random) {
        String word = WORDS[random.nextInt(WORDS.length)];
        for (int i = 0; i < word.length(); i++) {
            double gap = 95 * Math.exp(random.nextGaussian() * 0.35);
            desk.silence(
                    Duration.ofMillis(
                            random.nextInt(20) == 0
                                    ? 15 + random.nextInt(30)
                                    : Math.max(35, Math.round(gap))));
            desk.type(word.substring(i, i + 1), 0);
        }
        if (random.nextInt(4) == 0) {
            desk.silence(Duration.ofMillis(90));
            desk.press("\r");
            return word + "\r";
        }
        return word;
    }

    private static String scan(WedgeDesk desk, Random random) {
        boolean isForeign = random.nextInt(6) == 0;
        String code =
                isForeign
                        ? "https://example.com/" + random.nextInt(9_999)
                        : StudentBadge.draw(random).token();
        int pace = isForeign ? random.nextInt(20) : random.nextInt(90);
        for (int i = 0; i < code.length(); i++) {
            if (i > 0) {
                desk.silence(Duration.ofMillis(pace + random.nextInt(10)));
            }
            desk.type(code.substring(i, i + 1), 0);
        }
        String end = ENDS[random.nextInt(ENDS.length)];
        if (!end.isEmpty()) {
            desk.silence(Duration.ofMillis(pace + random.nextInt(10)));
            desk.press(end);
        }
        return code;
    }
}
