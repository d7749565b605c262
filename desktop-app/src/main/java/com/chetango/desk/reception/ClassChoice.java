package com.chetango.desk.reception;

import com.chetango.desk.classes.ClassToday;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which class a person who arrives now enters. */
sealed interface ClassChoice {

    /** People come early; the door of a class opens this long before it starts. */
    Duration DOOR_OPENS = Duration.ofMinutes(30);

    record Enter(ClassToday session) implements ClassChoice {}

    /** Several run and nothing tells which: the receptionist says. */
    record Ask(List<ClassToday> sessions) implements ClassChoice {}

    record NoneNow(Optional<ClassToday> next) implements ClassChoice {}

    /**
     * @param chosen the class the receptionist fixed with F7, if any: it wins while its door is
     *     open
     * @param enrolled classes of today this person is enrolled in
     */
    static ClassChoice of(
            List<ClassToday> today, Instant now, @Nullable UUID chosen, Set<UUID> enrolled) {
        List<ClassToday> open = today.stream().filter(c -> isOpen(c, now)).toList();
        Optional<ClassToday> fixed = open.stream().filter(c -> c.id().equals(chosen)).findFirst();
        if (fixed.isPresent()) {
            return new Enter(fixed.get());
        }
        List<ClassToday> own = open.stream().filter(c -> enrolled.contains(c.id())).toList();
        List<ClassToday> running = open.stream().filter(c -> c.isRunningAt(now)).toList();
        for (List<ClassToday> narrowed : List.of(own, running, open)) {
            if (narrowed.size() == 1) {
                return new Enter(narrowed.getFirst());
            }
            if (narrowed.size() > 1) {
                return new Ask(open);
            }
        }
        return new NoneNow(
                today.stream()
                        .filter(c -> c.state() != ClassToday.State.CANCELLED)
                        .filter(c -> c.startsAt().isAfter(now))
                        .findFirst());
    }

    private static boolean isOpen(ClassToday session, Instant now) {
        return session.state() != ClassToday.State.CANCELLED
                && !now.isBefore(session.startsAt().minus(DOOR_OPENS))
                && now.isBefore(session.endsAt());
    }
}
