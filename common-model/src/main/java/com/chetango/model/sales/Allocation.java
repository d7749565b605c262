package com.chetango.model.sales;

import com.chetango.model.values.Shape;

import java.util.Objects;
import java.util.UUID;

/** The part of a payment (or of a refund) that concerns one charge; always positive here. */
public record Allocation(UUID chargeId, long amount) {

    public Allocation {
        Objects.requireNonNull(chargeId, "chargeId");
        Shape.amount(amount, "amount");
    }
}
