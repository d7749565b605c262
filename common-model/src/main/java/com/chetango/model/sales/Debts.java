package com.chetango.model.sales;

import com.chetango.model.db.tables.records.ChargeRecord;
import com.chetango.model.rows.Indexes;
import com.chetango.model.rows.Rows;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What somebody owes: charges minus allocations, void ones left out. */
public final class Debts {

    private Debts() {}

    /** A charge with what was paid of it. */
    public record Debt(ChargeRecord charge, long paid, boolean voided) {

        public long left() {
            return ChargeRules.left(charge.getAmount(), paid, voided);
        }

        public ChargeRules.Status status(LocalDate today) {
            return ChargeRules.status(charge.getAmount(), paid, voided, charge.getDueOn(), today);
        }
    }

    private static final Comparator<Debt> OLDEST_DUE_FIRST =
            Comparator.comparing((Debt d) -> d.charge().getDueOn())
                    .thenComparing(d -> d.charge().getAt());

    /** Empty when there is no such charge. */
    public static Optional<Debt> of(Rows rows, UUID chargeId) {
        long paid = rows.total(Indexes.PAID_OF_CHARGE, chargeId);
        boolean voided = !rows.find(Indexes.VOID_OF_CHARGE, chargeId).isEmpty();
        return rows.find(Indexes.CHARGE_BY_ID, chargeId).stream()
                .findFirst()
                .map(charge -> new Debt(charge, paid, voided));
    }

    public static Debt of(Rows rows, ChargeRecord charge) {
        long paid = rows.total(Indexes.PAID_OF_CHARGE, charge.getId());
        return new Debt(charge, paid, !rows.find(Indexes.VOID_OF_CHARGE, charge.getId()).isEmpty());
    }

    /** Every charge of the student that still wants money, oldest due first. */
    public static List<Debt> open(Rows rows, UUID studentId) {
        return rows.find(Indexes.CHARGES_OF_STUDENT, studentId).stream()
                .map(charge -> of(rows, charge))
                .filter(debt -> debt.left() > 0)
                .sorted(OLDEST_DUE_FIRST)
                .toList();
    }

    public static long owed(Rows rows, UUID studentId) {
        return open(rows, studentId).stream().mapToLong(Debt::left).sum();
    }
}
