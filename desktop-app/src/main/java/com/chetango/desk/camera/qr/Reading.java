package com.chetango.desk.camera.qr;

import java.util.List;

/**
 * A code that was read: its text and the four corners of its square in the frame, starting at the
 * code's own upper left corner and going round it.
 */
public record Reading(String text, List<Spot> corners) {
    public Reading {
        corners = List.copyOf(corners);
    }

    /** Whether the point lies inside the code's box. */
    boolean covers(double x, double y) {
        boolean inside = false;
        for (int i = 0, j = corners.size() - 1; i < corners.size(); j = i++) {
            Spot a = corners.get(i);
            Spot b = corners.get(j);
            boolean crosses = (a.y() > y) != (b.y() > y);
            if (crosses && x < (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()) + a.x()) {
                inside = !inside;
            }
        }
        return inside;
    }

    /** The mean of the corners. */
    public Spot middle() {
        double x = 0;
        double y = 0;
        for (Spot corner : corners) {
            x += corner.x() / corners.size();
            y += corner.y() / corners.size();
        }
        return new Spot(x, y);
    }

    /** The area of the box in square pixels. */
    public double area() {
        double twice = 0;
        for (int i = 0; i < corners.size(); i++) {
            Spot a = corners.get(i);
            Spot b = corners.get((i + 1) % corners.size());
            twice += a.x() * b.y() - b.x() * a.y();
        }
        return Math.abs(twice) / 2;
    }
}
