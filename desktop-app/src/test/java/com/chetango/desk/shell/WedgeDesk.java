package com.chetango.desk.shell;

import com.chetango.desk.shell.WedgeRules.Decision;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A field, a scanner and a person at one keyboard, with a clock moved by hand. */
final class WedgeDesk {
    private static final long STEP = Duration.ofMillis(1).toNanos();

    private final WedgeRules rules = new WedgeRules(CodeShape.BADGES);
    private final Deque<Character> held = new ArrayDeque<>();
    private final StringBuilder field = new StringBuilder();
    private final List<String> scans = new ArrayList<>();
    private long now;
    private long swallowUntil = -1;

    String field() {
        return field.toString();
    }

    List<String> scans() {
        return scans;
    }

    /** The same gap before every sign but the first. */
    void type(String signs, int gapMillis) {
        for (int i = 0; i < signs.length(); i++) {
            if (i > 0) {
                silence(Duration.ofMillis(gapMillis));
            }
            held.add(signs.charAt(i));
            apply(rules.typed(signs.charAt(i), now));
        }
    }

    void scan(String code, int gapMillis, String end) {
        type(code, gapMillis);
        if (!end.isEmpty()) {
            silence(Duration.ofMillis(gapMillis));
            press(end);
        }
    }

    /** Enter, Tab, line feed. */
    void press(String end) {
        int before = scans.size();
        apply(rules.ended(now));
        if (scans.size() > before) {
            swallowUntil = now + WedgeRules.GAP.toNanos();
        } else if (now > swallowUntil) {
            apply(rules.flush());
            field.append(end);
        }
    }

    void silence(Duration length) {
        for (long left = length.toNanos(); left > 0; left -= STEP) {
            now += STEP;
            apply(rules.tick(now));
        }
    }

    private void apply(List<Decision> decisions) {
        for (Decision decision : decisions) {
            switch (decision) {
                case Decision.Release release -> {
                    for (int i = 0; i < release.count(); i++) {
                        field.append(held.remove());
                    }
                }
                case Decision.Scan scan -> {
                    for (int i = 0; i < scan.held(); i++) {
                        held.remove();
                    }
                    field.setLength(field.length() - scan.leaked());
                    scans.add(scan.code());
                }
            }
        }
    }
}
