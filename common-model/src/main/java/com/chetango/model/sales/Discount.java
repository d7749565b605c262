package com.chetango.model.sales;

import com.chetango.model.people.Texts;
import com.chetango.model.values.Shape;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * @param supervisorId who agreed, where it is more than the seller may give
 */
public record Discount(long amount, String reason, @Nullable UUID supervisorId) {

    public static final int LONGEST_REASON = 120;

    public Discount {
        Shape.amount(amount, "amount");
        reason = Texts.required(LONGEST_REASON, reason);
    }
}
