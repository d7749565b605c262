package com.chetango.desk.kit;

import java.util.function.Predicate;

/**
 * The five colours made from an academy's one brand colour, so that any brand is readable by day
 * and in the dark: <i>fill</i> of the primary button, text <i>on</i> it, <i>edge</i> of shapes
 * (contrast 3), <i>tint</i> behind the chosen menu item, and brand-coloured <i>text</i> (4.5).
 */
public record BrandColors(Rgb fill, Rgb on, Rgb edge, Rgb tint, Rgb text) {
    /** The brand of an academy that has not chosen one. */
    public static final String DEFAULT = "#6E2A7C";

    private static final double READABLE = 4.5;
    private static final double VISIBLE = 3;
    private static final double STEP = 0.01;
    private static final Rgb WHITE = Rgb.of("#FFFFFF");
    private static final Rgb INK = Rgb.of("#1F1B17");

    /** The two surfaces brand colours lie on. */
    private record Ground(Rgb surface, Rgb canvas, double step, double tintShare) {}

    private static final Ground DAY = new Ground(Rgb.of("#FFFFFF"), Rgb.of("#F7F5F1"), -STEP, 0.10);
    private static final Ground NIGHT =
            new Ground(Rgb.of("#1E1B18"), Rgb.of("#151311"), STEP, 0.18);

    /** Brand colours over the light surfaces. */
    public static BrandColors light(String brand) {
        return on(brand, DAY, false);
    }

    /** Brand colours over the dark surfaces. */
    public static BrandColors dark(String brand) {
        return on(brand, NIGHT, true);
    }

    private static BrandColors on(String brand, Ground ground, boolean isDark) {
        Rgb chosen = Rgb.parse(brand).orElse(Rgb.of(DEFAULT));
        Rgb fill =
                isDark
                        ? move(chosen, ground, c -> c.contrast(ground.surface()) >= VISIBLE)
                        : chosen;
        while (Math.max(WHITE.contrast(fill), INK.contrast(fill)) < READABLE) {
            fill = fill.withLightness(fill.lightness() - STEP);
        }
        Rgb on = WHITE.contrast(fill) >= READABLE ? WHITE : INK;
        Rgb edge =
                move(
                        fill,
                        ground,
                        c ->
                                c.contrast(ground.surface()) >= VISIBLE
                                        && c.contrast(ground.canvas()) >= VISIBLE);
        Rgb tint = edge.over(ground.surface(), ground.tintShare());
        Rgb text =
                move(
                        fill,
                        ground,
                        c ->
                                c.contrast(ground.surface()) >= READABLE
                                        && c.contrast(ground.canvas()) >= READABLE
                                        && c.contrast(tint) >= READABLE);
        return new BrandColors(fill, on, edge, tint, text);
    }

    /** Darker on light ground, lighter on dark ground, until it is good enough. */
    private static Rgb move(Rgb from, Ground ground, Predicate<Rgb> isGood) {
        Rgb moved = from;
        double lightness = from.lightness();
        while (!isGood.test(moved)) {
            lightness += ground.step();
            moved = from.withLightness(lightness);
        }
        return moved;
    }

    /** The variables of the stylesheet. */
    String css() {
        return ".root { -brand: %s; -on-brand: %s; -brand-edge: %s; -brand-tint: %s; -brand-text: %s; }"
                .formatted(fill.hex(), on.hex(), edge.hex(), tint.hex(), text.hex());
    }
}
