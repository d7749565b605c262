package com.chetango.model.cash;

import com.chetango.model.sales.Method;
import com.chetango.model.values.Money;
import com.chetango.model.values.Shape;

import java.util.Objects;

/**
 * What somebody counted for a method that is not cash, from slips and telephones; negative when
 * more went back than came in.
 */
public record MethodCount(Method method, long counted) {

    public MethodCount {
        Objects.requireNonNull(method, "method");
        if (method == Method.CASH) {
            throw new IllegalArgumentException("cash is counted by denominations");
        }
        Shape.within(counted, -Money.MAX.pesos(), Money.MAX.pesos(), "counted");
    }
}
