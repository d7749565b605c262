package com.chetango.model.operation;

import static com.chetango.model.db.Tables.PLAN;
import static com.chetango.model.db.Tables.STUDENT;

import com.chetango.model.db.tables.records.EntitlementRecord;
import com.chetango.model.db.tables.records.PlanRecord;
import com.chetango.model.db.tables.records.StudentRecord;
import com.chetango.model.packages.CreditKind;
import com.chetango.model.packages.IdList;
import com.chetango.model.packages.PlanTerms;
import com.chetango.model.packages.SettlementRules;
import com.chetango.model.people.Role;
import com.chetango.model.rows.Indexes;
import com.chetango.model.rows.Rows;
import com.chetango.model.sales.Discount;
import com.chetango.model.values.Ids;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A package is sold: the snapshot of its plan, its classes in the ledger, and what is owed for it.
 *
 * @param plan the terms as the seller saw them; they are what was sold
 * @param startsOn for plans that start on a date, and only for them
 * @param shareWithFamily the whole family may use it, where the plan allows
 */
public record SellPackage(
        UUID studentId,
        UUID planId,
        PlanTerms plan,
        @Nullable LocalDate startsOn,
        boolean shareWithFamily,
        @Nullable Discount discount,
        LocalDate dueOn)
        implements Operation {

    public SellPackage {
        Objects.requireNonNull(studentId, "studentId");
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(dueOn, "dueOn");
        if ((plan.span().start() == PlanTerms.Start.DATE) != (startsOn != null)) {
            throw new IllegalArgumentException("a start date goes with plans that start on one");
        }
        if (discount != null && discount.amount() > plan.price().amount()) {
            throw new IllegalArgumentException("the discount is more than the price");
        }
    }

    /** The package an operation with this id sells, known before it is applied. */
    public static UUID entitlementId(UUID operationId) {
        return Ids.derive(operationId, "package");
    }

    /** The charge it makes, for a payment in the same transaction. */
    public static UUID chargeId(UUID operationId) {
        return Ids.derive(operationId, NewCharge.NAME);
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
        List<SettlementRules.Overdrawn> overdrawn = overdrawn(rows);
        Optional<Integer> exceeded =
                discount == null
                        ? Optional.empty()
                        : Agreement.exceeded(rows, context, plan.price().amount(), discount);
        Optional<StudentRecord> student = rows.get(STUDENT, studentId);
        Optional<PlanRecord> current = rows.get(PLAN, planId);
        if (student.isEmpty() || current.isEmpty()) {
            return Outcome.refused(Refusal.UNKNOWN, (student.isEmpty() ? STUDENT : PLAN).getName());
        }
        if (!context.hasHappened()) {
            Optional<Outcome> refused = refuse(student.get(), current.get(), exceeded);
            if (refused.isPresent()) {
                return refused.get();
            }
        }
        UUID id = entitlementId(context.operationId());
        rows.put(entitlement(id, student.get(), context));
        grant(rows, context, id, overdrawn);
        new NewCharge(
                        studentId,
                        id,
                        plan.name(),
                        plan.price().amount(),
                        discount,
                        plan.price().taxPercent(),
                        dueOn)
                .put(rows, context);
        return outcome(context, current.get(), exceeded);
    }

    private Optional<Outcome> refuse(
            StudentRecord student, PlanRecord current, Optional<Integer> exceeded) {
        if (current.getDeletedAt() != null || !current.getActive()) {
            return Optional.of(Outcome.refused(Refusal.PLAN_NOT_ON_SALE, current.getName()));
        }
        if (!current.getPrice().equals(plan.price().amount())) {
            return Optional.of(
                    Outcome.refused(
                            Refusal.PRICE_CHANGED, plan.price().amount(), current.getPrice()));
        }
        if (shareWithFamily && (!plan.sharing().shareable() || student.getFamilyId() == null)) {
            return Optional.of(Outcome.refused(Refusal.NOT_SHAREABLE, plan.name()));
        }
        return exceeded.map(limit -> Outcome.refused(Refusal.NEEDS_SUPERVISOR, limit));
    }

    private Outcome outcome(
            OperationContext context, PlanRecord current, Optional<Integer> exceeded) {
        List<Outcome.Flag> flags = new ArrayList<>();
        UUID charge = chargeId(context.operationId());
        if (!plan.equals(PlanTerms.of(current, plan.catalogueVersion()))) {
            flags.add(
                    new Outcome.Flag(
                            CaseKind.PRICE_DIFFERS,
                            studentId,
                            charge,
                            plan.price().amount() + " " + current.getPrice()));
        }
        exceeded.ifPresent(
                limit ->
                        flags.add(
                                new Outcome.Flag(
                                        CaseKind.OVER_LIMIT,
                                        studentId,
                                        charge,
                                        "discount " + limit)));
        return Outcome.flagged(flags.toArray(Outcome.Flag[]::new));
    }

    private List<SettlementRules.Overdrawn> overdrawn(Rows rows) {
        return rows.find(Indexes.ENTITLEMENTS_OF_STUDENT, studentId).stream()
                .filter(e -> e.getClasses() != null && e.getVoidedAt() == null)
                .map(
                        e ->
                                new SettlementRules.Overdrawn(
                                        e.getId(), rows.total(Indexes.CREDITS_LEFT, e.getId())))
                .filter(old -> old.balance() < 0)
                .toList();
    }

    private void grant(
            Rows rows,
            OperationContext context,
            UUID id,
            List<SettlementRules.Overdrawn> overdrawn) {
        Integer classes = plan.uses().classes();
        CreditLines granted = CreditLines.of(rows, context, CreditKind.GRANT);
        granted.add(id, studentId, classes == null ? 0 : classes, null);
        CreditLines settled = granted.then(CreditKind.SETTLE);
        for (SettlementRules.Settlement part : SettlementRules.settle(overdrawn, classes)) {
            settled.add(part.entitlementId(), studentId, part.classes(), null);
            settled.add(id, studentId, classes == null ? 0 : -part.classes(), null);
        }
    }

    private EntitlementRecord entitlement(
            UUID id, StudentRecord student, OperationContext context) {
        EntitlementRecord row = new EntitlementRecord();
        row.setId(id);
        row.setStudentId(studentId);
        row.setFamilyId(
                shareWithFamily && plan.sharing().shareable() ? student.getFamilyId() : null);
        row.setPlanId(planId);
        row.setCatalogueVersion(plan.catalogueVersion());
        row.setName(plan.name());
        row.setClasses(plan.uses().classes());
        row.setValidityCount(plan.span().count());
        row.setValidityUnit(plan.span().unit().name());
        row.setStyleIds(IdList.format(plan.scope().styles()));
        row.setLevelIds(IdList.format(plan.scope().levels()));
        row.setBranchIds(IdList.format(plan.scope().branches()));
        row.setMaxPerDay(plan.uses().perDay());
        row.setMaxPerWeek(plan.uses().perWeek());
        row.setTransferable(plan.sharing().transferable());
        row.setFreezeDays(plan.span().freezeDays());
        row.setOverdraftLimit(plan.uses().overdraft());
        row.setPrice(plan.price().amount());
        LocalDate start = start(context);
        row.setStartsOn(start);
        row.setEndsOn(start == null ? null : plan.span().validity().lastDay(start));
        row.setSoldAt(context.at());
        row.setSoldBy(context.actor().staffId());
        row.setBranchId(context.place().branchId());
        return row;
    }

    private @Nullable LocalDate start(OperationContext context) {
        return switch (plan.span().start()) {
            case PURCHASE -> context.today();
            case FIRST_USE -> null;
            case DATE -> startsOn;
        };
    }
}
