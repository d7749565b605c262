package com.chetango.model.operation;

import static com.chetango.model.db.Tables.ENTITLEMENT;
import static com.chetango.model.db.Tables.STUDENT;

import com.chetango.model.db.tables.records.EntitlementRecord;
import com.chetango.model.packages.CreditKind;
import com.chetango.model.packages.PackageTerms;
import com.chetango.model.people.Role;
import com.chetango.model.rows.Indexes;
import com.chetango.model.rows.Rows;
import com.chetango.model.values.Ids;
import com.chetango.model.values.Shape;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Classes go from one person's package to another person: two ledger lines of one operation, and a
 * package of the same terms that holds them. Once a package, and not again by who got them.
 */
public record TransferCredits(UUID entitlementId, UUID toStudentId, int classes)
        implements Operation {

    public TransferCredits {
        Objects.requireNonNull(entitlementId, "entitlementId");
        Objects.requireNonNull(toStudentId, "toStudentId");
        Shape.within(classes, 1, 1_000, "classes");
    }

    /** The package an operation with this id makes for who gets the classes. */
    public static UUID entitlementId(UUID operationId) {
        return Ids.derive(operationId, "package");
    }

    @Override
    public Set<Role> allowedRoles() {
        return Role.frontDesk();
    }

    @Override
    public boolean isFact() {
        return true;
    }

    @Override
    public boolean movesMoney() {
        return true;
    }

    @Override
    public Outcome apply(Rows rows, OperationContext context) {
        boolean before =
                rows.find(Indexes.CREDITS_OF_ENTITLEMENT, entitlementId).stream()
                        .anyMatch(line -> line.getKind().equals(CreditKind.TRANSFER.name()));
        long balance = rows.total(Indexes.CREDITS_LEFT, entitlementId);
        var freezes = rows.find(Indexes.FREEZES_OF_ENTITLEMENT, entitlementId);
        Optional<EntitlementRecord> sold = rows.get(ENTITLEMENT, entitlementId);
        if (sold.isEmpty() || rows.get(STUDENT, toStudentId).isEmpty()) {
            return Outcome.refused(
                    Refusal.UNKNOWN, (sold.isEmpty() ? ENTITLEMENT : STUDENT).getName());
        }
        PackageTerms terms = PackageTerms.of(sold.get(), freezes);
        Outcome refusal = refusal(context, sold.get(), terms, before);
        boolean enough = classes <= balance;
        if (!context.hasHappened()) {
            if (refusal != null) {
                return refusal;
            }
            if (!enough) {
                return Outcome.refused(Refusal.NO_CLASSES_LEFT, terms.name(), terms.id());
            }
        }
        rows.put(held(context, sold.get(), terms));
        CreditLines moved = CreditLines.of(rows, context, CreditKind.TRANSFER);
        moved.add(entitlementId, sold.get().getStudentId(), -classes, null);
        moved.add(entitlementId(context.operationId()), toStudentId, classes, null);
        return flags(sold.get(), terms, refusal != null, enough);
    }

    private @Nullable Outcome refusal(
            OperationContext context, EntitlementRecord sold, PackageTerms terms, boolean before) {
        if (sold.getVoidedAt() != null) {
            return Outcome.refused(Refusal.PACKAGE_VOID, terms.name());
        }
        if (before) {
            return Outcome.refused(Refusal.ALREADY_TRANSFERRED, terms.name());
        }
        if (!sold.getTransferable()
                || terms.isUnlimited()
                || sold.getStudentId().equals(toStudentId)) {
            return Outcome.refused(Refusal.NOT_TRANSFERABLE, terms.name());
        }
        if (terms.hasEndedBy(context.today())) {
            return Outcome.refused(
                    Refusal.PACKAGE_EXPIRED,
                    terms.name(),
                    terms.id(),
                    Objects.requireNonNull(terms.endsOn()));
        }
        return null;
    }

    private Outcome flags(
            EntitlementRecord sold, PackageTerms terms, boolean against, boolean enough) {
        List<Outcome.Flag> flags = new ArrayList<>();
        if (against) {
            flags.add(
                    new Outcome.Flag(
                            CaseKind.OVER_LIMIT, sold.getStudentId(), entitlementId, "transfer"));
        }
        if (!enough) {
            flags.add(
                    new Outcome.Flag(
                            CaseKind.PACKAGE_OVERDRAWN,
                            sold.getStudentId(),
                            entitlementId,
                            terms.name()));
        }
        return Outcome.flagged(flags.toArray(Outcome.Flag[]::new));
    }

    private EntitlementRecord held(
            OperationContext context, EntitlementRecord sold, PackageTerms terms) {
        EntitlementRecord row = new EntitlementRecord();
        row.setId(entitlementId(context.operationId()));
        row.setStudentId(toStudentId);
        row.setPlanId(sold.getPlanId());
        row.setCatalogueVersion(sold.getCatalogueVersion());
        row.setName(sold.getName());
        row.setClasses(classes);
        row.setValidityCount(sold.getValidityCount());
        row.setValidityUnit(sold.getValidityUnit());
        row.setStyleIds(sold.getStyleIds());
        row.setLevelIds(sold.getLevelIds());
        row.setBranchIds(sold.getBranchIds());
        row.setMaxPerDay(sold.getMaxPerDay());
        row.setMaxPerWeek(sold.getMaxPerWeek());
        row.setTransferable(false);
        row.setFreezeDays(0);
        row.setOverdraftLimit(0);
        row.setPrice(0L);
        row.setStartsOn(terms.startsOn());
        row.setEndsOn(terms.endsOn());
        row.setSoldAt(context.at());
        row.setSoldBy(context.actor().staffId());
        row.setBranchId(context.place().branchId());
        return row;
    }
}
