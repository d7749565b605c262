package com.chetango.model.packages;

import com.chetango.model.db.tables.records.PlanRecord;
import com.chetango.model.people.Texts;
import com.chetango.model.values.Money;
import com.chetango.model.values.Shape;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A plan as the seller saw it. A sale carries it whole: by the time the server hears of the sale
 * the catalogue may say something else, and what was sold is what the customer was shown.
 *
 * @param catalogueVersion the version the desk had when it sold
 */
public record PlanTerms(
        long catalogueVersion,
        String name,
        Price price,
        Uses uses,
        Span span,
        Scope scope,
        Sharing sharing) {

    /** When a package begins; stored by name. */
    public enum Start {
        PURCHASE,
        FIRST_USE,
        DATE
    }

    /** Whole pesos, tax included; 0 for what is given away. */
    public record Price(long amount, int taxPercent) {
        public Price {
            Shape.within(amount, 0, Money.MAX.pesos(), "amount");
            Shape.within(taxPercent, 0, 100, "taxPercent");
        }
    }

    /**
     * @param classes null: unlimited
     * @param overdraft classes it may go below zero
     */
    public record Uses(
            @Nullable Integer classes,
            @Nullable Integer perDay,
            @Nullable Integer perWeek,
            int overdraft) {
        public Uses {
            positive(classes, "classes");
            positive(perDay, "perDay");
            positive(perWeek, "perWeek");
            Shape.within(overdraft, 0, MOST, "overdraft");
        }

        private static void positive(@Nullable Integer count, String name) {
            if (count != null) {
                Shape.within(count, 1, MOST, name);
            }
        }
    }

    /** How long it lasts. */
    public record Span(int count, Validity.Unit unit, Start start, int freezeDays) {
        public Span {
            Shape.within(count, 1, MOST, "count");
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(start, "start");
            Shape.within(freezeDays, 0, MOST, "freezeDays");
        }

        public Validity validity() {
            return new Validity(count, unit);
        }
    }

    /** Empty lists mean any. */
    public record Scope(List<UUID> styles, List<UUID> levels, List<UUID> branches) {
        public Scope {
            styles = Shape.list(styles, 0, MOST_IDS, id -> id, "styles");
            levels = Shape.list(levels, 0, MOST_IDS, id -> id, "levels");
            branches = Shape.list(branches, 0, MOST_IDS, id -> id, "branches");
        }
    }

    public record Sharing(boolean shareable, boolean transferable) {}

    private static final int MOST = 10_000;

    /** As many ids as the column takes. */
    private static final int MOST_IDS = 27;

    public PlanTerms {
        Shape.within(catalogueVersion, 0, Long.MAX_VALUE, "catalogueVersion");
        name = Texts.required(80, name);
        Objects.requireNonNull(price, "price");
        Objects.requireNonNull(uses, "uses");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(sharing, "sharing");
    }

    public static PlanTerms of(PlanRecord plan, long catalogueVersion) {
        return new PlanTerms(
                catalogueVersion,
                plan.getName(),
                new Price(plan.getPrice(), plan.getTaxPercent()),
                new Uses(
                        plan.getClasses(),
                        plan.getMaxPerDay(),
                        plan.getMaxPerWeek(),
                        plan.getOverdraftLimit()),
                new Span(
                        plan.getValidityCount(),
                        Validity.Unit.valueOf(plan.getValidityUnit()),
                        Start.valueOf(plan.getStartsOn()),
                        plan.getFreezeDays()),
                new Scope(
                        List.copyOf(IdList.parse(plan.getStyleIds())),
                        List.copyOf(IdList.parse(plan.getLevelIds())),
                        List.copyOf(IdList.parse(plan.getBranchIds()))),
                new Sharing(plan.getShareable(), plan.getTransferable()));
    }
}
