package com.chetango.desk.kit;

import java.util.Locale;
import java.util.Optional;

/**
 * A colour as it is compared by the eye: sRGB, its HSL lightness and its WCAG contrast. Plain
 * numbers, so that rules about colours need no toolkit.
 */
public record Rgb(double red, double green, double blue) {
    private static final double FLARE = 0.05;

    /** {@code #RRGGBB}; empty for anything else. */
    public static Optional<Rgb> parse(String hex) {
        if (!hex.matches("#[0-9A-Fa-f]{6}")) {
            return Optional.empty();
        }
        return Optional.of(of(hex));
    }

    /** {@code #RRGGBB}, known to be right. */
    public static Rgb of(String hex) {
        return new Rgb(part(hex, 1), part(hex, 3), part(hex, 5));
    }

    private static double part(String hex, int at) {
        return Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
    }

    public String hex() {
        return String.format(
                Locale.ROOT, "#%02X%02X%02X", byteOf(red), byteOf(green), byteOf(blue));
    }

    private static int byteOf(double part) {
        return (int) Math.round(Math.clamp(part, 0, 1) * 255);
    }

    /** WCAG 2 contrast with another colour, 1 to 21. */
    public double contrast(Rgb other) {
        double mine = luminance();
        double theirs = other.luminance();
        return (Math.max(mine, theirs) + FLARE) / (Math.min(mine, theirs) + FLARE);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /** This colour over another at a given share. */
    public Rgb over(Rgb below, double share) {
        return rounded(
                red * share + below.red * (1 - share),
                green * share + below.green * (1 - share),
                blue * share + below.blue * (1 - share));
    }

    /** HSL lightness, 0 to 1. */
    public double lightness() {
        return (max() + min()) / 2;
    }

    /** The same hue and saturation at another lightness. */
    public Rgb withLightness(double lightness) {
        double light = Math.clamp(lightness, 0, 1);
        double chroma = (1 - Math.abs(2 * light - 1)) * saturation();
        double hue = hue();
        double second = chroma * (1 - Math.abs((hue / 60) % 2 - 1));
        double base = light - chroma / 2;
        double[] rgb =
                switch ((int) (hue / 60)) {
                    case 0 -> new double[] {chroma, second, 0};
                    case 1 -> new double[] {second, chroma, 0};
                    case 2 -> new double[] {0, chroma, second};
                    case 3 -> new double[] {0, second, chroma};
                    case 4 -> new double[] {second, 0, chroma};
                    default -> new double[] {chroma, 0, second};
                };
        return rounded(rgb[0] + base, rgb[1] + base, rgb[2] + base);
    }

    private double saturation() {
        double spread = max() - min();
        return spread == 0 ? 0 : spread / (1 - Math.abs(2 * lightness() - 1));
    }

    private double hue() {
        double spread = max() - min();
        if (spread == 0) {
            return 0;
        }
        double sixth;
        if (max() == red) {
            sixth = ((green - blue) / spread) % 6;
        } else if (max() == green) {
            sixth = (blue - red) / spread + 2;
        } else {
            sixth = (red - green) / spread + 4;
        }
        double degrees = sixth * 60;
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private double max() {
        return Math.max(red, Math.max(green, blue));
    }

    private double min() {
        return Math.min(red, Math.min(green, blue));
    }

    /** Colours are judged as they will be shown, in whole steps of 1/255. */
    private static Rgb rounded(double red, double green, double blue) {
        return new Rgb(byteOf(red) / 255.0, byteOf(green) / 255.0, byteOf(blue) / 255.0);
    }
}
