package com.chetango.desk.camera.qr;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

import java.util.List;
import java.util.Random;

/** Random bad frames by kind of trouble; harsh enough that a plain reader fails on many. */
final class HarshFrames {
    enum Trouble {
        PERSPECTIVE,
        TURNED,
        BLUR,
        SHAKE,
        NOISE,
        SPECKS,
        GLARE,
        SHADOW,
        INVERTED,
        MIRRORED,
        TINY,
        DARK,
        PALE,
        STAINED,
        BENT,
        CROWDED,
        DENSE,
        MIXED
    }

    record Made(String text, LumaFrame frame) {}

    private static final List<ErrorCorrectionLevel> LEVELS =
            List.of(
                    ErrorCorrectionLevel.L,
                    ErrorCorrectionLevel.M,
                    ErrorCorrectionLevel.Q,
                    ErrorCorrectionLevel.H);

    private HarshFrames() {}

    static Made make(Trouble trouble, long seed) {
        FrameMaker maker = new FrameMaker(seed * 31 + trouble.name().hashCode());
        Random random = maker.random();
        String text = token(random, trouble == Trouble.DENSE ? 60 + random.nextInt(160) : 26);
        ErrorCorrectionLevel level =
                trouble == Trouble.DENSE ? ErrorCorrectionLevel.L : LEVELS.get(random.nextInt(4));
        double module =
                trouble == Trouble.TINY ? 1.25 + random.nextDouble() : 4 + 3 * random.nextDouble();
        if (trouble == Trouble.DENSE) {
            module = 2.5 + 2 * random.nextDouble();
        }
        CodeCard card = new CodeCard(text, level, module);
        card.at(maker0(random, 320), maker0(random, 240))
                .turned(
                        12 * random.nextGaussian(),
                        8 * random.nextGaussian(),
                        8 * random.nextGaussian());
        maker.background(90 + 100 * random.nextDouble(), 12).blur(0.5).noise(3, 0);
        apply(trouble, maker, card, module, random);
        return new Made(text, maker.card(card).make());
    }

    private static double maker0(Random random, double middle) {
        return middle + 25 * random.nextGaussian();
    }

    private static double sign(Random random) {
        return random.nextBoolean() ? 1 : -1;
    }

    private static void apply(
            Trouble trouble, FrameMaker maker, CodeCard card, double module, Random random) {
        double more = random.nextDouble();
        switch (trouble) {
            case PERSPECTIVE ->
                    card.turned(
                            30 * random.nextGaussian(),
                            sign(random) * (35 + 25 * more),
                            20 * random.nextGaussian());
            case TURNED ->
                    card.turned(360 * more, 10 * random.nextGaussian(), 10 * random.nextGaussian());
            case BLUR -> maker.blur(module * (0.5 + 0.55 * more));
            case SHAKE -> maker.shake(module * (1 + 1.6 * more), random.nextDouble() * Math.PI);
            case NOISE -> maker.noise(35 + 55 * more, 0);
            case SPECKS -> maker.noise(6, 0.08 + 0.2 * more);
            case GLARE -> maker.glare(150 + 300 * more);
            case SHADOW -> maker.light(1.2 * more, 0.25 + 0.3 * random.nextDouble());
            case INVERTED -> card.colours(220, 40).quiet(more < 0.5 ? 4 : 2);
            case MIRRORED -> card.mirrored();
            case TINY -> maker.blur(0.4 + 0.3 * more);
            case DARK -> maker.exposure(0.1 + 0.1 * more, -95).noise(2 + 3 * more, 0);
            case PALE -> card.colours(185 + 20 * more, 225);
            case STAINED -> card.stained(random, 3, 0.07 + 0.07 * more);
            case BENT -> card.bent(0.5 + 0.6 * more);
            case CROWDED -> {
                card.quiet(0.5 + more);
                maker.background(60 + 100 * more, 60);
            }
            case DENSE -> maker.blur(0.6 + 0.5 * more);
            case MIXED -> {
                card.turned(
                        60 * random.nextGaussian(),
                        22 * random.nextGaussian(),
                        22 * random.nextGaussian());
                maker.blur(module * 0.35 * random.nextDouble())
                        .shake(module * random.nextDouble(), 3 * random.nextDouble())
                        .noise(25 * random.nextDouble(), 0.03 * random.nextDouble())
                        .light(0.8 * random.nextDouble(), 0.5 + random.nextDouble() / 2)
                        .exposure(0.3 + 0.7 * random.nextDouble(), 40 * random.nextDouble() - 20);
                card.stained(random, 1, 0.06);
            }
        }
    }

    private static String token(Random random, int length) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < length; i++) {
            out.append("0123456789ABCDEFGHJKMNPQRSTVWXYZ".charAt(random.nextInt(32)));
        }
        return out.toString();
    }
}
