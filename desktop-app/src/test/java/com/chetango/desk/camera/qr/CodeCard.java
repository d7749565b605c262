package com.chetango.desk.camera.qr;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One printed or shown code held before the camera: where, how turned, how bent, how damaged. */
final class CodeCard {
    private final ByteMatrix matrix;
    private final double module;
    private double x;
    private double y;
    private double turn;
    private double yaw;
    private double pitch;
    private double bend;
    private double quiet = 4;
    private double ink = 20;
    private double paper = 235;
    private boolean mirrored;
    private final List<double[]> stains = new ArrayList<>();

    CodeCard(String text, ErrorCorrectionLevel level, double module) {
        this.matrix = FrameMaker.matrix(text, level);
        this.module = module;
    }

    CodeCard at(double centreX, double centreY) {
        x = centreX;
        y = centreY;
        return this;
    }

    /** In degrees: in the picture's plane, then about the upright and the level axis. */
    CodeCard turned(double inPlane, double aboutUpright, double aboutLevel) {
        turn = Math.toRadians(inPlane);
        yaw = Math.toRadians(aboutUpright);
        pitch = Math.toRadians(aboutLevel);
        return this;
    }

    /** Half the angle, in radians, of the cylinder the card is wrapped on. */
    CodeCard bent(double halfAngle) {
        bend = halfAngle;
        return this;
    }

    CodeCard quiet(double modules) {
        quiet = modules;
        return this;
    }

    CodeCard colours(double inkGrey, double paperGrey) {
        ink = inkGrey;
        paper = paperGrey;
        return this;
    }

    CodeCard mirrored() {
        mirrored = true;
        return this;
    }

    /** Round stains of the given share of the code's side, anywhere on it. */
    CodeCard stained(Random random, int count, double share) {
        for (int i = 0; i < count; i++) {
            double radius = share * size() * (0.5 + random.nextDouble() / 2);
            stains.add(
                    new double[] {
                        random.nextDouble() * size(),
                        random.nextDouble() * size(),
                        radius,
                        random.nextBoolean() ? ink : paper
                    });
        }
        return this;
    }

    int size() {
        return matrix.getWidth();
    }

    /** The grey at a point of the frame, or what lies behind when the card is not there. */
    double grey(double px, double py, double behind) {
        double half = size() / 2.0;
        double dx = (px - x) / module;
        double dy = (py - y) / module;
        double rx = dx * Math.cos(turn) + dy * Math.sin(turn);
        double ry = -dx * Math.sin(turn) + dy * Math.cos(turn);
        double eye = 3.2 * size();
        // The ray through (rx, ry) meets the plane turned by yaw and pitch through the centre.
        double nx = Math.sin(yaw) * Math.cos(pitch);
        double ny = Math.sin(pitch);
        double nz = Math.cos(yaw) * Math.cos(pitch);
        double t = nz * eye / (nx * rx + ny * ry + nz * eye);
        double qx = rx * t;
        double qy = ry * t;
        double qz = eye * (t - 1);
        double a = qx * Math.cos(yaw) - qz * Math.sin(yaw);
        double b =
                qy * Math.cos(pitch) - (qx * Math.sin(yaw) + qz * Math.cos(yaw)) * Math.sin(pitch);
        if (bend > 0) {
            double c = Math.sin(bend) * a / half;
            if (Math.abs(c) >= 1) {
                return behind;
            }
            a = half * Math.asin(c) / bend;
            b += half * 0.6 * Math.sin(bend) * (Math.sqrt(1 - c * c) - 1);
        }
        return onCard((mirrored ? -a : a) + half, b + half, behind);
    }

    private double onCard(double u, double v, double behind) {
        if (u < -quiet || v < -quiet || u >= size() + quiet || v >= size() + quiet) {
            return behind;
        }
        for (double[] stain : stains) {
            if (Math.hypot(u - stain[0], v - stain[1]) < stain[2]) {
                return stain[3];
            }
        }
        boolean inside = u >= 0 && v >= 0 && u < size() && v < size();
        return inside && matrix.get((int) u, (int) v) == 1 ? ink : paper;
    }
}
