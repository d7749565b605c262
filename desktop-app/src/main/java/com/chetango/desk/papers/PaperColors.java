package com.chetango.desk.papers;

import java.awt.Color;

/**
 * The academy's colour made fit for white paper: {@code edge} for rules and stripes, dark enough to
 * be seen (contrast 3:1), and {@code tint}, a tenth of it, behind totals.
 */
record PaperColors(Color edge, Color tint) {
    private static final Color PLAIN = new Color(0x1F1B17);
    private static final double SEEN = 3.0;
    private static final float STEP = 0.98f;

    static PaperColors of(String brand) {
        Color edge = parse(brand);
        while (contrastOnWhite(edge) < SEEN) {
            edge =
                    new Color(
                            Math.round(edge.getRed() * STEP - 0.5f),
                            Math.round(edge.getGreen() * STEP - 0.5f),
                            Math.round(edge.getBlue() * STEP - 0.5f));
        }
        return new PaperColors(
                edge,
                new Color(tenth(edge.getRed()), tenth(edge.getGreen()), tenth(edge.getBlue())));
    }

    private static Color parse(String brand) {
        if (!brand.matches("#[0-9A-Fa-f]{6}")) {
            return PLAIN;
        }
        return new Color(Integer.parseInt(brand.substring(1), 16));
    }

    private static int tenth(int channel) {
        return Math.round(255 - (255 - channel) * 0.1f);
    }

    private static double contrastOnWhite(Color color) {
        double light =
                0.2126 * linear(color.getRed())
                        + 0.7152 * linear(color.getGreen())
                        + 0.0722 * linear(color.getBlue());
        return 1.05 / (light + 0.05);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
