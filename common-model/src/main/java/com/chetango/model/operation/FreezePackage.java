package com.chetango.model.operation;

import static com.chetango.model.db.Tables.ENTITLEMENT;

import com.chetango.model.db.tables.records.EntitlementRecord;
import com.chetango.model.db.tables.records.PackageFreezeRecord;
import com.chetango.model.packages.FreezeRules;
import com.chetango.model.packages.FreezeRules.Obstacle;
import com.chetango.model.packages.PackageTerms;
import com.chetango.model.packages.PackageTerms.FrozenDays;
import com.chetango.model.people.Role;
import com.chetango.model.people.Texts;
import com.chetango.model.rows.Indexes;
import com.chetango.model.rows.Rows;
import com.chetango.model.values.Ids;
import com.chetango.model.values.Shape;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A package rests from one day through another, and ends that much later. */
public record FreezePackage(
        UUID entitlementId, LocalDate fromOn, LocalDate throughOn, String reason)
        implements Operation {

    public FreezePackage {
        Objects.requireNonNull(entitlementId, "entitlementId");
        Shape.within(ChronoUnit.DAYS.between(fromOn, throughOn) + 1, 1, 366, "days");
        reason = Texts.required(200, reason);
    }

    /** The freeze an operation with this id makes. */
    public static UUID freezeId(UUID operationId) {
        return Ids.derive(operationId, "freeze");
    }

    @Override
    public Set<Role> allowedRoles() {
        return Role.frontDesk();
    }

    /** People were told; a desk that knew less is flagged, not overruled. */
    @Override
    public boolean isFact() {
        return true;
    }

    @Override
    public Outcome apply(Rows rows, OperationContext context) {
        var freezes = rows.find(Indexes.FREEZES_OF_ENTITLEMENT, entitlementId);
        Optional<EntitlementRecord> sold = rows.get(ENTITLEMENT, entitlementId);
        if (sold.isEmpty()) {
            return Outcome.refused(Refusal.UNKNOWN, ENTITLEMENT.getName());
        }
        PackageTerms terms = PackageTerms.of(sold.get(), freezes);
        FrozenDays wanted = new FrozenDays(fromOn, throughOn);
        Optional<Obstacle> obstacle = FreezeRules.judge(terms, sold.get().getFreezeDays(), wanted);
        if (!context.hasHappened()) {
            if (sold.get().getVoidedAt() != null) {
                return Outcome.refused(Refusal.PACKAGE_VOID, terms.name());
            }
            if (obstacle.isPresent()) {
                return refusal(obstacle.get(), terms);
            }
            if (fromOn.isBefore(context.today()) && !context.actor().role().isSupervisor()) {
                return Outcome.refused(Refusal.NEEDS_SUPERVISOR);
            }
        }
        put(rows, context);
        return obstacle.map(o -> flagged(context, sold.get())).orElse(Outcome.APPLIED);
    }

    private static Outcome refusal(Obstacle obstacle, PackageTerms terms) {
        return switch (obstacle) {
            case Obstacle.NotStarted(Optional<LocalDate> starts) ->
                    starts.map(on -> Outcome.refused(Refusal.PACKAGE_NOT_STARTED, terms.name(), on))
                            .orElse(Outcome.refused(Refusal.PACKAGE_NOT_STARTED, terms.name()));
            case Obstacle.Ended(LocalDate on) ->
                    Outcome.refused(Refusal.PACKAGE_EXPIRED, terms.name(), terms.id(), on);
            case Obstacle.Overlaps(FrozenDays there) ->
                    Outcome.refused(Refusal.FREEZE_OVERLAPS, there.from(), there.through());
            case Obstacle.TooLong(long daysLeft) -> Outcome.refused(Refusal.FREEZE_LIMIT, daysLeft);
        };
    }

    private Outcome flagged(OperationContext context, EntitlementRecord sold) {
        return Outcome.flagged(
                new Outcome.Flag(
                        CaseKind.OVER_LIMIT,
                        sold.getStudentId(),
                        freezeId(context.operationId()),
                        "freeze"));
    }

    private void put(Rows rows, OperationContext context) {
        PackageFreezeRecord row = new PackageFreezeRecord();
        row.setId(freezeId(context.operationId()));
        row.setEntitlementId(entitlementId);
        row.setFromOn(fromOn);
        row.setThroughOn(throughOn);
        row.setReason(reason);
        row.setAt(context.at());
        row.setActorId(context.actor().staffId());
        rows.put(row);
    }
}
