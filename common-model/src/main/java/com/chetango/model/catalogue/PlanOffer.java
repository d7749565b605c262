package com.chetango.model.catalogue;

import com.chetango.model.db.tables.records.PlanRecord;
import com.chetango.model.packages.IdList;
import com.chetango.model.packages.PlanTerms;
import com.chetango.model.packages.Validity;
import com.chetango.model.people.Texts;
import com.chetango.model.values.Money;
import com.chetango.model.values.Shape;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A plan of the catalogue.
 *
 * @param classes null: unlimited
 * @param price whole pesos, tax included
 * @param position where it stands in the list, from 0
 */
public record PlanOffer(
        Label label,
        @Nullable Integer classes,
        Period period,
        Scope scope,
        Rules rules,
        Price price,
        int position) {

    public PlanOffer {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(price, "price");
        Shape.within(position, 0, 10_000, "position");
        if (classes != null) {
            Shape.within(classes, 1, 1_000, "classes");
        }
    }

    public record Label(String name, String description) {
        public Label {
            name = Texts.required(80, name);
            description = Texts.atMost(200, Texts.tidy(description));
        }
    }

    public record Period(Validity validity, PlanTerms.Start start) {
        public Period {
            Objects.requireNonNull(validity.unit(), "unit");
            Objects.requireNonNull(start, "start");
            Shape.within(validity.count(), 1, 1_000, "count");
        }
    }

    /** Empty lists mean any; a per-day or per-week limit of null means none. */
    public record Scope(
            List<UUID> styles,
            List<UUID> levels,
            List<UUID> branches,
            @Nullable Integer maxPerDay,
            @Nullable Integer maxPerWeek) {

        public static final Scope ANYTHING = new Scope(List.of(), List.of(), List.of(), null, null);

        public Scope {
            styles = fitting(styles);
            levels = fitting(levels);
            branches = fitting(branches);
            if (maxPerDay != null) {
                Shape.within(maxPerDay, 1, 50, "maxPerDay");
            }
            if (maxPerWeek != null) {
                Shape.within(maxPerWeek, 1, 100, "maxPerWeek");
            }
        }

        /** A column holds 27 ids. */
        private static List<UUID> fitting(List<UUID> ids) {
            Shape.within(ids.size(), 0, 27, "ids");
            return List.copyOf(ids);
        }
    }

    public record Rules(
            boolean shareable, boolean transferable, int freezeDays, int overdraftLimit) {
        public Rules {
            Shape.within(freezeDays, 0, 365, "freezeDays");
            Shape.within(overdraftLimit, 0, 50, "overdraftLimit");
        }
    }

    public record Price(long amount, int taxPercent) {
        public Price {
            Shape.within(amount, 0, Money.MAX.pesos(), "amount");
            Shape.within(taxPercent, 0, 100, "taxPercent");
        }
    }

    public void writeTo(PlanRecord row) {
        row.setName(label.name());
        row.setDescription(label.description());
        row.setClasses(classes);
        row.setValidityCount(period.validity().count());
        row.setValidityUnit(period.validity().unit().name());
        row.setStartsOn(period.start().name());
        row.setStyleIds(IdList.format(scope.styles()));
        row.setLevelIds(IdList.format(scope.levels()));
        row.setBranchIds(IdList.format(scope.branches()));
        row.setMaxPerDay(scope.maxPerDay());
        row.setMaxPerWeek(scope.maxPerWeek());
        row.setShareable(rules.shareable());
        row.setTransferable(rules.transferable());
        row.setFreezeDays(rules.freezeDays());
        row.setOverdraftLimit(rules.overdraftLimit());
        row.setPrice(price.amount());
        row.setTaxPercent(price.taxPercent());
        row.setPosition(position);
    }
}
