package com.chetango.model.sales;

import com.chetango.model.db.tables.records.AcademyRecord;
import com.chetango.model.people.Role;
import com.chetango.model.values.Money;

/** How much of a price each role may give away alone. */
public final class DiscountRules {

    private DiscountRules() {}

    /** In percent. The owner decides; a teacher sells nothing. */
    public static int limit(AcademyRecord academy, Role role) {
        return switch (role) {
            case RECEPTION -> academy.getReceptionDiscountLimit();
            case ADMIN -> academy.getAdminDiscountLimit();
            case OWNER -> 100;
            case TEACHER -> 0;
        };
    }

    /** The largest discount that keeps to {@code limit} percent, in pesos. */
    public static long largest(long gross, int limit) {
        return Math.min(gross, Money.of(gross).percent(limit).pesos());
    }

    public static boolean keepsTo(int limit, long gross, long discount) {
        return discount <= largest(gross, limit);
    }
}
