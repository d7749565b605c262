package com.chetango.desk.camera.qr;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Draws frames as a cheap camera would see codes: in space, lit badly, shaken and grainy. The same
 * seed always draws the same frame.
 */
final class FrameMaker {
    private final Random random;
    private final List<CodeCard> cards = new ArrayList<>();
    private int width = 640;
    private int height = 480;
    private double background = 150;
    private double texture;
    private double slope;
    private double shadow = 1;
    private double glare;
    private double blur;
    private double shake;
    private double shakeAngle;
    private double noise;
    private double specks;
    private double contrast = 1;
    private double brightness;

    FrameMaker(long seed) {
        this.random = new Random(seed);
    }

    Random random() {
        return random;
    }

    FrameMaker size(int w, int h) {
        width = w;
        height = h;
        return this;
    }

    FrameMaker background(double grey, double bumps) {
        background = grey;
        texture = bumps;
        return this;
    }

    /** Light that falls off across the frame, and a shadow over one half. */
    FrameMaker light(double fallOff, double half) {
        slope = fallOff;
        shadow = half;
        return this;
    }

    FrameMaker glare(double strength) {
        glare = strength;
        return this;
    }

    FrameMaker blur(double sigma) {
        blur = sigma;
        return this;
    }

    FrameMaker shake(double pixels, double angle) {
        shake = pixels;
        shakeAngle = angle;
        return this;
    }

    FrameMaker noise(double sigma, double speckShare) {
        noise = sigma;
        specks = speckShare;
        return this;
    }

    FrameMaker exposure(double contrastFactor, double offset) {
        contrast = contrastFactor;
        brightness = offset;
        return this;
    }

    FrameMaker card(CodeCard card) {
        cards.add(card);
        return this;
    }

    static ByteMatrix matrix(String text, ErrorCorrectionLevel level) {
        try {
            return Encoder.encode(text, level).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    LumaFrame make() {
        double[] scene = new double[width * height];
        double[] bumps = bumps();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                scene[y * width + x] = pixel(x, y, bumps[y * width + x]);
            }
        }
        light(scene);
        scene = shaken(scene);
        scene = blurred(scene, blur);
        return grain(scene);
    }

    private double pixel(int x, int y, double bump) {
        double sum = 0;
        for (int s = 0; s < 9; s++) {
            double px = x + (s % 3 + 0.5) / 3;
            double py = y + (Math.floorDiv(s, 3) + 0.5) / 3;
            double grey = background + bump;
            for (CodeCard card : cards) {
                grey = card.grey(px, py, grey);
            }
            sum += grey;
        }
        return sum / 9;
    }

    /** Random blobs and bars, so that the background is not innocent. */
    private double[] bumps() {
        double[] out = new double[width * height];
        if (texture == 0) {
            return out;
        }
        for (int n = 0; n < 140; n++) {
            int w = 4 + random.nextInt(60);
            int h = 4 + random.nextInt(60);
            int left = random.nextInt(width);
            int top = random.nextInt(height);
            double step = texture * random.nextGaussian();
            for (int y = top; y < Math.min(height, top + h); y++) {
                for (int x = left; x < Math.min(width, left + w); x++) {
                    out[y * width + x] += step;
                }
            }
        }
        return out;
    }

    private void light(double[] scene) {
        double angle = random.nextDouble() * Math.PI;
        double gx = width * (0.3 + 0.4 * random.nextDouble());
        double gy = height * (0.3 + 0.4 * random.nextDouble());
        double radius = Math.min(width, height) * 0.12;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double u = (x - width / 2.0) / width;
                double v = (y - height / 2.0) / height;
                double across = u * Math.cos(angle) + v * Math.sin(angle);
                double lit = scene[y * width + x] * (1 + slope * across);
                if (across > 0.02) {
                    lit *= shadow;
                }
                double d = Math.hypot(x - gx, y - gy) / radius;
                scene[y * width + x] = lit + glare * Math.exp(-d * d);
            }
        }
    }

    private double[] shaken(double[] in) {
        if (shake < 0.5) {
            return in;
        }
        double[] out = new double[in.length];
        int steps = (int) Math.ceil(shake * 2);
        for (int s = 0; s < steps; s++) {
            double t = ((s + 0.5) / steps - 0.5) * shake;
            double dx = t * Math.cos(shakeAngle);
            double dy = t * Math.sin(shakeAngle);
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    out[y * width + x] += between(in, x + dx, y + dy) / steps;
                }
            }
        }
        return out;
    }

    private double between(double[] in, double x, double y) {
        double cx = Math.min(Math.max(x, 0), width - 1.001);
        double cy = Math.min(Math.max(y, 0), height - 1.001);
        int ix = (int) cx;
        int iy = (int) cy;
        double fx = cx - ix;
        double fy = cy - iy;
        int at = iy * width + ix;
        return (in[at] * (1 - fx) + in[at + 1] * fx) * (1 - fy)
                + (in[at + width] * (1 - fx) + in[at + width + 1] * fx) * fy;
    }

    private double[] blurred(double[] in, double sigma) {
        if (sigma < 0.2) {
            return in;
        }
        int radius = (int) Math.ceil(3 * sigma);
        double[] kernel = new double[2 * radius + 1];
        double sum = 0;
        for (int i = -radius; i <= radius; i++) {
            kernel[i + radius] = Math.exp(-i * i / (2 * sigma * sigma));
            sum += kernel[i + radius];
        }
        double[] rows = new double[in.length];
        double[] out = new double[in.length];
        for (int pass = 0; pass < 2; pass++) {
            double[] from = pass == 0 ? in : rows;
            double[] to = pass == 0 ? rows : out;
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    double total = 0;
                    for (int i = -radius; i <= radius; i++) {
                        int px = pass == 0 ? Math.min(Math.max(x + i, 0), width - 1) : x;
                        int py = pass == 1 ? Math.min(Math.max(y + i, 0), height - 1) : y;
                        total += kernel[i + radius] * from[py * width + px];
                    }
                    to[y * width + x] = total / sum;
                }
            }
        }
        return out;
    }

    private LumaFrame grain(double[] scene) {
        byte[] out = new byte[width * height];
        for (int i = 0; i < out.length; i++) {
            double v = (scene[i] - 128) * contrast + 128 + brightness;
            v += noise * random.nextGaussian();
            if (random.nextDouble() < specks) {
                v = random.nextBoolean() ? 255 : 0;
            }
            out[i] = (byte) Math.round(Math.min(255, Math.max(0, v)));
        }
        return new LumaFrame(width, height, out);
    }
}
