package com.chetango.desk.sales;

import com.chetango.model.packages.PlanTerms;
import com.chetango.model.sales.Discount;
import com.chetango.model.sales.Method;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A sale being made. Every change answers a new cart, so a screen can go back and a draft can be
 * kept.
 *
 * @param lines what is sold or paid off
 * @param parts how it is paid, in the order it was said
 */
public record Cart(List<Line> lines, List<Part> parts) {

    public static final Cart EMPTY = new Cart(List.of(), List.of());

    public Cart {
        lines = List.copyOf(lines);
        parts = List.copyOf(parts);
    }

    /** One thing on the bill; amounts are whole pesos. */
    public sealed interface Line {
        String name();

        String detail();

        long gross();

        /** What it costs after its discount. */
        long net();
    }

    /** A package to be sold, with the discount agreed on it, if any. */
    public record NewPackage(
            UUID planId, PlanTerms terms, String detail, @Nullable Discount discount)
            implements Line {
        @Override
        public String name() {
            return terms.name();
        }

        @Override
        public long gross() {
            return terms.price().amount();
        }

        @Override
        public long net() {
            return discount == null ? gross() : gross() - discount.amount();
        }
    }

    /** Something owed from before; {@code left} is what is still to be paid of it. */
    public record OpenCharge(UUID chargeId, String name, String detail, long left) implements Line {
        @Override
        public long gross() {
            return left;
        }

        @Override
        public long net() {
            return left;
        }
    }

    /**
     * A method's part of the payment.
     *
     * @param amount what it covers
     * @param received cash handed over, at least the amount; null for other methods or while exact
     */
    public record Part(
            Method method,
            long amount,
            @Nullable Long received,
            @Nullable String reference,
            @Nullable Proof proof) {

        public long change() {
            return received == null ? 0 : Math.max(0, received - amount);
        }
    }

    public long total() {
        return lines.stream().mapToLong(Line::net).sum();
    }

    public long covered() {
        return parts.stream().mapToLong(Part::amount).sum();
    }

    /** What no method covers yet; negative when the parts are more than the total. */
    public long missing() {
        return total() - covered();
    }

    public long change() {
        return parts.stream().mapToLong(Part::change).sum();
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public Cart with(Line line) {
        List<Line> more = new ArrayList<>(lines);
        more.add(line);
        return new Cart(more, parts);
    }

    public Cart without(Line line) {
        List<Line> fewer = new ArrayList<>(lines);
        fewer.remove(line);
        return new Cart(fewer, fewer.isEmpty() ? List.of() : parts);
    }

    public Cart replacing(Line old, Line changed) {
        List<Line> other = new ArrayList<>(lines);
        other.set(other.indexOf(old), changed);
        return new Cart(other, parts);
    }

    /** Adds a method that covers what is missing. */
    public Cart payingWith(Method method) {
        List<Part> more = new ArrayList<>(parts);
        more.add(new Part(method, Math.max(0, missing()), null, null, null));
        return new Cart(lines, more);
    }

    public Cart withPart(int at, Part changed) {
        List<Part> other = new ArrayList<>(parts);
        other.set(at, changed);
        return new Cart(lines, other);
    }

    public Cart withoutPart(int at) {
        List<Part> fewer = new ArrayList<>(parts);
        fewer.remove(at);
        return new Cart(lines, fewer);
    }
}
