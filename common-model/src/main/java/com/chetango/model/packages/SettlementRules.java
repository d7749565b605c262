package com.chetango.model.packages;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A new purchase pays the classes danced beyond an older package first. */
public final class SettlementRules {

    private SettlementRules() {}

    /** A package below zero, with what its ledger says. */
    public record Overdrawn(UUID entitlementId, long balance) {}

    /** So many classes go from the new package to the old one. */
    public record Settlement(UUID entitlementId, int classes) {}

    /**
     * @param classes of the new package; null: unlimited, which settles everything
     */
    public static List<Settlement> settle(List<Overdrawn> overdrawn, @Nullable Integer classes) {
        List<Settlement> settlements = new ArrayList<>();
        long rest = classes == null ? Long.MAX_VALUE : classes;
        for (Overdrawn old : overdrawn) {
            long settled = Math.min(rest, -old.balance());
            if (settled > 0) {
                settlements.add(new Settlement(old.entitlementId(), Math.toIntExact(settled)));
                rest -= settled;
            }
        }
        return settlements;
    }
}
