package com.chetango.model.demo;

import com.chetango.model.demo.DemoPerson.Fate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The last weeks of those who are to stand in a certain way today: what they buy, when, and on
 * which days they come.
 */
final class DemoScript {

    /** Before these days they live like everybody; whatever they bought then has ended. */
    static final int DAYS = 62;

    /**
     * On {@code day}: buys {@code plan} (if not empty) and pays so much of it, or comes to a class.
     */
    record Cue(DemoPerson person, String plan, int payingPercent) {
        boolean isPurchase() {
            return !plan.isEmpty();
        }
    }

    private final Map<LocalDate, List<Cue>> cues = new HashMap<>();
    private final List<String> plans;
    private final Random random;
    private final LocalDate today;

    DemoScript(List<String> plans, Random random, LocalDate today) {
        this.plans = plans;
        this.random = random;
        this.today = today;
    }

    List<Cue> on(LocalDate day) {
        return cues.getOrDefault(day, List.of());
    }

    /**
     * @param open the days on which the person's branch has classes
     */
    void write(DemoPerson person, List<LocalDate> open) {
        switch (person.fate()) {
            case FEW_LEFT -> play(person, open, plans.get(1), 26, 6, 100);
            case LAST_CLASS -> play(person, open, plans.get(1), 27, 7, 100);
            case UNLIMITED -> play(person, open, plans.get(2), 5 + random.nextInt(15), 4, 100);
            case OUT_OF_CLASSES -> play(person, open, plans.get(0), 24, 4, 100);
            case EXPIRED -> play(person, open, plans.get(1), 33, 5, 100);
            case IN_DEBT -> play(person, open, plans.get(1), 20, 6, random.nextBoolean() ? 10 : 0);
            case FROZEN -> play(person, open, plans.get(1), 22, 2, 100);
            case NORMAL, BIRTHDAY, NO_CONSENT, DROP_IN, INACTIVE, NO_PACKAGE -> {}
        }
    }

    private void play(
            DemoPerson person,
            List<LocalDate> open,
            String plan,
            int daysAgo,
            int classes,
            int payingPercent) {
        List<LocalDate> days =
                new ArrayList<>(
                        open.stream().filter(d -> !d.isBefore(today.minusDays(daysAgo))).toList());
        if (days.isEmpty()) {
            return;
        }
        cue(days.getFirst(), new Cue(person, plan, payingPercent));
        List<LocalDate> usable =
                person.fate() == Fate.EXPIRED
                        ? new ArrayList<>(
                                days.stream().filter(d -> d.isBefore(today.minusDays(8))).toList())
                        : days;
        while (usable.size() > classes) {
            usable.remove(random.nextInt(usable.size()));
        }
        usable.forEach(day -> cue(day, new Cue(person, "", 0)));
    }

    private void cue(LocalDate day, Cue cue) {
        cues.computeIfAbsent(day, _ -> new ArrayList<>()).add(cue);
    }
}
