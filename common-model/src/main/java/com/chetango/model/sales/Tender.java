package com.chetango.model.sales;

import com.chetango.model.people.Texts;
import com.chetango.model.values.Money;
import com.chetango.model.values.Shape;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Objects;

/**
 * One method's part of a payment.
 *
 * @param received what the customer handed over, in cash; null for the other methods
 * @param reference the method's own number, compared in capitals
 * @param toConfirm the money was not yet seen in the account
 */
public record Tender(
        Method method,
        long amount,
        @Nullable Long received,
        @Nullable String reference,
        boolean toConfirm) {

    public static final int LONGEST_REFERENCE = 60;

    public Tender {
        Objects.requireNonNull(method, "method");
        Shape.amount(amount, "amount");
        reference = Texts.optional(LONGEST_REFERENCE, reference);
        if (reference != null) {
            reference = reference.toUpperCase(Locale.ROOT);
        }
        if (method == Method.CASH) {
            if (received == null || toConfirm) {
                throw new IllegalArgumentException("cash says what was received and is seen");
            }
            Shape.within(received, amount, Money.MAX.pesos(), "received");
        } else if (received != null) {
            throw new IllegalArgumentException("only cash gives change");
        }
    }

    public static Tender cash(long amount, long received) {
        return new Tender(Method.CASH, amount, received, null, false);
    }

    public static Tender of(Method method, long amount, @Nullable String reference) {
        return new Tender(method, amount, null, reference, method.usuallyToConfirm());
    }
}
