package com.chetango.desk.camera.qr;

/** A point of a frame, in pixels from its upper left corner; pixel centres lie at halves. */
public record Spot(double x, double y) {
    double distanceTo(Spot other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
