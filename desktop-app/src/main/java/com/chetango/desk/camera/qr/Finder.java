package com.chetango.desk.camera.qr;

/**
 * Something that looks like a finder pattern: centre and module size in frame pixels, and how many
 * scan lines spoke for it.
 */
record Finder(double x, double y, double module, double weight) {
    /** Not seen, only where one has to be if the other two are right. */
    static Finder guessed(double x, double y, double module) {
        return new Finder(x, y, module, 0);
    }

    boolean isGuessed() {
        return weight == 0;
    }

    boolean sameAs(Finder other) {
        double reach = 2 * Math.min(module, other.module);
        double ratio = module / other.module;
        return Math.abs(x - other.x) <= reach
                && Math.abs(y - other.y) <= reach
                && ratio < 1.7
                && ratio > 1 / 1.7;
    }

    Finder mergedWith(Finder other) {
        double sum = weight + other.weight;
        double a = weight / sum;
        double b = other.weight / sum;
        return new Finder(
                a * x + b * other.x, a * y + b * other.y, a * module + b * other.module, sum);
    }

    double distanceTo(Finder other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
