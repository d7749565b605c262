package com.chetango.desk.camera.qr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The search in one polarity of one picture: finders from all passes come together here, every
 * triple of them is tried once, and what looks like a code but does not read is kept for later.
 */
final class Hunt {
    private static final int MAX_FINDERS = 18;
    private static final double WORTH_READING = 0.4;
    private static final double PROMISING = 0.45;

    /** A module needs this many pixels for the fit to feel its edges; more only adds grain. */
    private static final double MODULE_PIXELS = 3;

    private final List<GreyPlane> planes;
    private final Budget budget;
    private final List<Reading> readings;
    private final FinderScan scan;
    private final List<Finder> pool = new ArrayList<>();
    private final List<Triple> tried = new ArrayList<>();
    private final List<Placement> promising = new ArrayList<>();
    final StringBuilder trace = new StringBuilder();

    Hunt(List<GreyPlane> planes, Budget budget, List<Reading> readings, FinderScan scan) {
        this.planes = planes;
        this.budget = budget;
        this.readings = readings;
        this.scan = scan;
    }

    List<GreyPlane> planes() {
        return planes;
    }

    /** What has the fixed patterns of a code but could not be read, the clearest first. */
    List<Placement> promising() {
        promising.removeIf(at -> isCovered(at.spot(at.map.size / 2.0, at.map.size / 2.0)));
        promising.sort(Comparator.comparingDouble((Placement at) -> at.score).reversed());
        return promising;
    }

    /** One more pass: its finders join the pool, then the best new triples are tried. */
    void look(BitPlane bits, int rowStep, int maxTriples) {
        gather(bits, rowStep);
        tryTriples(maxTriples);
    }

    void gather(BitPlane bits, int rowStep) {
        gather(bits, 1, rowStep);
    }

    /** Ink is 0 where the bits are of the picture as it was and this hunt sees it inside out. */
    void gather(BitPlane bits, int ink, int rowStep) {
        for (Finder finder : scan.scan(bits, ink, rowStep)) {
            add(finder);
        }
    }

    int finders() {
        return pool.size();
    }

    void tryTriples(int maxTriples) {
        int n = 0;
        for (Triple triple : Triple.among(open(MAX_FINDERS))) {
            if (n == maxTriples || budget.isSpent()) {
                return;
            }
            if (isNew(triple) && !isCovered(triple)) {
                n++;
                tried.add(triple);
                attempt(triple);
            }
        }
    }

    /** Codes of which one finder cannot be seen: guesses it from each pair of the others. */
    void tryPairs(int maxFinders) {
        List<Finder> open = open(maxFinders);
        for (int i = 0; i < open.size(); i++) {
            for (int j = i + 1; j < open.size(); j++) {
                Finder a = open.get(i);
                Finder b = open.get(j);
                if (Math.max(a.module(), b.module()) > 1.6 * Math.min(a.module(), b.module())) {
                    continue;
                }
                for (Triple triple : Triple.withOneHidden(a, b)) {
                    if (budget.isSpent() || !readings.isEmpty()) {
                        return;
                    }
                    attempt(triple);
                }
            }
        }
    }

    private List<Finder> open(int max) {
        pool.sort(Comparator.comparingDouble(Finder::weight).reversed());
        List<Finder> open = new ArrayList<>();
        for (Finder finder : pool) {
            if (open.size() < max && !isCovered(new Spot(finder.x(), finder.y()))) {
                open.add(finder);
            }
        }
        return open;
    }

    private boolean isCovered(Triple triple) {
        return isCovered(new Spot(triple.corner().x(), triple.corner().y()))
                || isCovered(new Spot(triple.right().x(), triple.right().y()))
                || isCovered(new Spot(triple.below().x(), triple.below().y()));
    }

    private boolean isCovered(Spot spot) {
        for (Reading reading : readings) {
            if (reading.covers(spot.x(), spot.y())) {
                return true;
            }
        }
        return false;
    }

    private void add(Finder finder) {
        for (int i = 0; i < pool.size(); i++) {
            if (pool.get(i).sameAs(finder)) {
                pool.set(i, pool.get(i).mergedWith(finder));
                return;
            }
        }
        pool.add(finder);
    }

    private boolean isNew(Triple triple) {
        for (Triple old : tried) {
            if (near(old.corner(), triple.corner())
                    && near(old.right(), triple.right())
                    && near(old.below(), triple.below())) {
                return false;
            }
        }
        return true;
    }

    private static boolean near(Finder a, Finder b) {
        return a.distanceTo(b) < Math.min(a.module(), b.module());
    }

    private void attempt(Triple triple) {
        Placement at = new GridFit(planeFor(triple)).fit(triple);
        if (at == null || at.score < WORTH_READING) {
            return;
        }
        trace.append(String.format(" v%d:%.2f", at.map.version, at.score));
        String text = SymbolReader.read(at, at.score > PROMISING);
        if (text != null) {
            readings.add(new Reading(text, at.corners()));
        } else if (at.score > PROMISING) {
            promising.add(at);
        }
    }

    private GreyPlane planeFor(Triple triple) {
        double module =
                (triple.corner().module() + triple.right().module() + triple.below().module()) / 3;
        GreyPlane plane = planes.getFirst();
        for (GreyPlane p : planes) {
            if (module / p.scale >= MODULE_PIXELS) {
                plane = p;
            }
        }
        return plane;
    }
}
