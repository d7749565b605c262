package com.chetango.desk.sales;

import com.chetango.model.sales.Method;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What keeps a cart from being charged. */
public final class CartRules {

    private CartRules() {}

    /** In the order they are said. */
    public enum Obstacle {
        NOTHING_SOLD,
        NOTHING_PAID,
        AMOUNT_MISSING,
        AMOUNT_OVER,
        EMPTY_PART,
        CASH_TWICE,
        CASH_SHORT
    }

    public static Optional<Obstacle> obstacle(Cart cart) {
        if (cart.isEmpty()) {
            return Optional.of(Obstacle.NOTHING_SOLD);
        }
        if (cart.total() == 0) {
            return cart.parts().isEmpty() ? Optional.empty() : Optional.of(Obstacle.AMOUNT_OVER);
        }
        if (cart.parts().isEmpty()) {
            return Optional.of(Obstacle.NOTHING_PAID);
        }
        Optional<Obstacle> part = ofParts(cart);
        if (part.isPresent()) {
            return part;
        }
        if (cart.missing() > 0) {
            return Optional.of(Obstacle.AMOUNT_MISSING);
        }
        return cart.missing() < 0 ? Optional.of(Obstacle.AMOUNT_OVER) : Optional.empty();
    }

    private static Optional<Obstacle> ofParts(Cart cart) {
        Set<String> seen = new HashSet<>();
        for (Cart.Part part : cart.parts()) {
            if (part.amount() <= 0) {
                return Optional.of(Obstacle.EMPTY_PART);
            }
            Long received = part.received();
            if (part.method() == Method.CASH && received != null && received < part.amount()) {
                return Optional.of(Obstacle.CASH_SHORT);
            }
            if (!seen.add(part.method() + " " + part.reference())) {
                return Optional.of(Obstacle.CASH_TWICE);
            }
        }
        return Optional.empty();
    }
}
