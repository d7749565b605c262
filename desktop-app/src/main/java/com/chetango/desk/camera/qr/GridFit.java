package com.chetango.desk.camera.qr;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays a grid over three finders and moves it until the fixed patterns of the symbol agree best
 * with the picture. The patterns decide the size of the symbol too: a wrong size puts the timing
 * rows out of step.
 */
final class GridFit {
    /** Below this the patterns are not there and more work is wasted. */
    static final double HOPELESS = 0.3;

    private static final double CLEAR = 0.8;

    /** How well a line through a finder, towards the next one, must look like one. */
    private static final double PROFILE = 0.6;

    /** How well the finders must agree on the average before anything is moved. */
    private static final double FINDERS_SEEN = 0.35;

    private final GreyPlane plane;
    private double profiles;
    private int ends;

    GridFit(GreyPlane plane) {
        this.plane = plane;
    }

    /** The best placement over the sizes the finders allow, or null when none is promising. */
    @Nullable Placement fit(Triple triple) {
        double estimate = size(triple);
        if (profiles < PROFILE * ends || estimate > 185) {
            return null;
        }
        int nearest = (int) Math.round((estimate - 17) / 4);
        int reach = nearest < 7 ? 1 : nearest < 15 ? 2 : 4;
        Placement best = null;
        for (int i = 0; i <= 2 * reach; i++) {
            int version = nearest + (i % 2 == 0 ? i / 2 : -(i + 1) / 2);
            if (version < 1 || version > 40) {
                continue;
            }
            Placement tried = fit(triple, SymbolMap.of(version));
            if (tried == null) {
                continue;
            }
            if (best == null || tried.score > best.score) {
                best = tried;
            }
            if (best.score > CLEAR) {
                break;
            }
        }
        if (best == null || best.score < HOPELESS) {
            return null;
        }
        climb(best, Placement.PARAMETERS, 0.5, 0.06);
        return best;
    }

    private @Nullable Placement fit(Triple triple, SymbolMap map) {
        Placement best = null;
        List<Placement> starts = starts(triple, map);
        double seen = 0;
        for (SymbolMap.Region finder : map.finders) {
            seen += starts.getFirst().agreement(finder, 0, 0);
        }
        if (seen < FINDERS_SEEN * ends / 4.0 * 3) {
            return null;
        }
        for (Placement start : starts) {
            climb(start, Placement.ANCHORS, 0.8, 0.4);
            if (best == null || start.score > best.score) {
                best = start;
            }
        }
        if (best == null) {
            throw new IllegalStateException("no start");
        }
        climb(best, Placement.ANCHORS, 0.4, 0.2);
        return best;
    }

    /** The code as a parallelogram, and once more for each likely place of its fourth anchor. */
    private List<Placement> starts(Triple triple, SymbolMap map) {
        Placement flat = new Placement(map, plane);
        double s = plane.scale;
        double cx = triple.corner().x() / s;
        double cy = triple.corner().y() / s;
        double ax = triple.right().x() / s - cx;
        double ay = triple.right().y() / s - cy;
        double bx = triple.below().x() / s - cx;
        double by = triple.below().y() / s - cy;
        double k = (Placement.fourth(map) - 3.5) / (map.size - 7);
        double[] start = {
            cx, cy, cx + ax, cy + ay, cx + k * (ax + bx), cy + k * (ay + by), cx + bx, cy + by
        };
        System.arraycopy(start, 0, flat.p, 0, start.length);
        List<Placement> out = new ArrayList<>();
        out.add(flat);
        flat.settle();
        if (map.version == 1) {
            addTilted(flat, out);
        } else {
            addAligned(flat, out);
        }
        return out;
    }

    /** Version 1 has no alignment pattern: try the open corner nearer and farther. */
    private static void addTilted(Placement flat, List<Placement> out) {
        for (double pull : new double[] {-0.12, 0.12}) {
            Placement tilted = flat.copy();
            tilted.p[4] += pull * (flat.p[4] - flat.p[0]);
            tilted.p[5] += pull * (flat.p[5] - flat.p[1]);
            out.add(tilted);
        }
    }

    private static void addAligned(Placement flat, List<Placement> out) {
        SymbolMap map = flat.map;
        SymbolMap.Region last = map.regions.getLast();
        double reach = Math.max(4, 0.2 * map.size);
        double step = 0.6;
        int n = (int) (reach / step);
        List<double[]> peaks = new ArrayList<>();
        for (int i = -n; i <= n; i++) {
            for (int j = -n; j <= n; j++) {
                double fit = flat.agreement(last, i * step, j * step);
                if (fit > 0.45) {
                    peaks.add(new double[] {fit, i * step, j * step});
                }
            }
        }
        peaks.sort((a, b) -> Double.compare(b[0], a[0]));
        List<double[]> kept = new ArrayList<>();
        for (double[] peak : peaks) {
            boolean near =
                    kept.stream().anyMatch(k -> Math.hypot(k[1] - peak[1], k[2] - peak[2]) < 2.5);
            if (!near && kept.size() < 3) {
                kept.add(peak);
            }
        }
        double at = Placement.fourth(map);
        for (double[] peak : kept) {
            Placement moved = flat.copy();
            Spot spot = flat.spot(at + peak[1], at + peak[2]);
            moved.p[4] = spot.x() / flat.plane.scale;
            moved.p[5] = spot.y() / flat.plane.scale;
            out.add(moved);
        }
    }

    /** Moves one number at a time while that helps, in ever smaller steps (in modules). */
    static void climb(Placement at, int parameters, double from, double to) {
        double module = at.module();
        at.score = at.measure();
        for (double step = from; step >= to; step /= 2) {
            for (int sweep = 0; sweep < 5; sweep++) {
                boolean moved = false;
                for (int i = 0; i < parameters; i++) {
                    double unit = i < Placement.ANCHORS ? step * module : step * 1.5 / at.map.size;
                    moved |= nudge(at, i, unit) || nudge(at, i, -unit);
                }
                if (!moved) {
                    break;
                }
            }
        }
        at.settle();
    }

    private static boolean nudge(Placement at, int i, double by) {
        double before = at.p[i];
        at.p[i] = before + by;
        double score = at.measure();
        if (score > at.score + 1e-6) {
            at.score = score;
            return true;
        }
        at.p[i] = before;
        return false;
    }

    private double size(Triple t) {
        profiles = 0;
        ends = 0;
        double across = modules(t.corner(), t.right());
        double down = modules(t.corner(), t.below());
        return (across + down) / 2 + 7;
    }

    private double modules(Finder a, Finder b) {
        double atA = along(a, b);
        double atB = along(b, a);
        if (a.isGuessed() || b.isGuessed()) {
            return a.distanceTo(b) / (a.isGuessed() ? atB : atA);
        }
        return a.distanceTo(b) / ((atA + atB) / 2);
    }

    /** The module size of a finder in the direction of another, in frame pixels. */
    private double along(Finder from, Finder to) {
        double length = from.distanceTo(to);
        double dx = (to.x() - from.x()) / length;
        double dy = (to.y() - from.y()) / length;
        double best = -2;
        double module = from.module();
        for (double m = 0.55 * from.module(); m < 1.5 * from.module(); m *= 1.04) {
            double fit = profile(from, dx * m, dy * m);
            if (fit > best) {
                best = fit;
                module = m;
            }
        }
        if (!from.isGuessed()) {
            profiles += best;
            ends++;
        }
        return module;
    }

    private double profile(Finder at, double dx, double dy) {
        double sum = 0;
        double squares = 0;
        double dot = 0;
        double signs = 0;
        int n = 0;
        for (double t = -4.25; t <= 4.25; t += 0.25) {
            double away = Math.abs(t);
            double sign = away < 1.5 || (away > 2.5 && away < 3.5) ? 1 : -1;
            double s = plane.scale;
            double g = plane.sample((at.x() + t * dx) / s, (at.y() + t * dy) / s);
            sum += g;
            squares += g * g;
            dot -= sign * g;
            signs += sign;
            n++;
        }
        double variance = squares - sum * sum / n + 9 * n;
        return (dot + signs * sum / n) / Math.sqrt(variance * n);
    }
}
