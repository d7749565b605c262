package com.chetango.desk.students.ui;

import com.chetango.desk.sync.DeskResult;
import com.chetango.model.sales.Method;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Something that wants a few words before it is done.
 *
 * @param subject what it is done to, as people call it
 * @param amount proposed pesos or classes
 * @param work does it, on the database thread
 */
record Ask(Kind kind, String subject, long amount, Function<Answer, DeskResult> work) {

    /** What can be typed. */
    enum Need {
        REASON,
        PIN,
        PESOS,
        METHOD,
        DATES,
        CLASSES,
        STUDENT
    }

    /** What can be done, each with its title, explanation and word in the bundle. */
    enum Kind {
        VOID_PAYMENT(Need.REASON),
        REFUND(Need.PESOS, Need.METHOD, Need.REASON, Need.PIN),
        VOID_CHARGE(Need.REASON, Need.PIN),
        MISSING_MONEY,
        REPLACE_CARD(Need.REASON),
        FREEZE(Need.DATES, Need.REASON),
        UNFREEZE,
        ADJUST(Need.CLASSES, Need.REASON),
        TRANSFER(Need.STUDENT, Need.CLASSES),
        FREEZE_STUDENT(Need.REASON),
        LEAVE(Need.REASON),
        COME_BACK;

        @SuppressWarnings("ImmutableEnumChecker") // never changed after this constructor
        private final Set<Need> needs = EnumSet.noneOf(Need.class);

        Kind(Need... needs) {
            this.needs.addAll(Set.of(needs));
        }

        boolean needs(Need need) {
            return needs.contains(need);
        }

        /** Whether a receipt comes out of it. */
        boolean makesReceipt() {
            return this == VOID_PAYMENT || this == REFUND;
        }
    }

    /** What was typed; what was not asked is empty. */
    record Answer(
            String reason,
            String pin,
            long amount,
            Method method,
            @Nullable LocalDate from,
            @Nullable LocalDate through,
            @Nullable UUID student) {
        static final Answer NOTHING = new Answer("", "", 0, Method.CASH, null, null, null);
    }
}
