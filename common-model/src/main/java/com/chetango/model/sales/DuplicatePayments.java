package com.chetango.model.sales;

import com.chetango.model.db.tables.records.PaymentRecord;
import com.chetango.model.db.tables.records.TenderRecord;
import com.chetango.model.rows.Indexes;
import com.chetango.model.rows.Rows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Whether money about to be recorded looks like money already recorded. The desk asks before it
 * commits; the operation asks again, on the server with every desk's payments at hand.
 */
public final class DuplicatePayments {

    /** Apart by more than this, the same amount is a second purchase. */
    public static final Duration NEAR = Duration.ofHours(2);

    private DuplicatePayments() {}

    public enum Reason {
        SAME_REFERENCE,
        SAME_AMOUNT
    }

    /** The payment that is already there. */
    public record Suspect(UUID paymentId, Reason reason) {}

    public static Optional<Suspect> find(
            Rows rows, UUID studentId, List<Tender> tenders, Instant at) {
        List<PaymentRecord> near =
                rows.find(Indexes.PAYMENTS_OF_STUDENT, studentId).stream()
                        .filter(p -> isNear(p, sum(tenders), at))
                        .toList();
        for (Tender tender : tenders) {
            Optional<UUID> same = sameReference(rows, tender);
            if (same.isPresent()) {
                return Optional.of(new Suspect(same.get(), Reason.SAME_REFERENCE));
            }
        }
        return near.stream()
                .filter(
                        p ->
                                sharesTender(
                                        rows.find(Indexes.TENDERS_OF_PAYMENT, p.getId()), tenders))
                .filter(p -> stands(rows, p.getId()))
                .findFirst()
                .map(p -> new Suspect(p.getId(), Reason.SAME_AMOUNT));
    }

    private static boolean isNear(PaymentRecord payment, long amount, Instant at) {
        return payment.getAmount() == amount
                && Duration.between(payment.getAt(), at).abs().compareTo(NEAR) <= 0;
    }

    private static Optional<UUID> sameReference(Rows rows, Tender tender) {
        String reference = tender.reference();
        if (reference == null) {
            return Optional.empty();
        }
        return rows.find(Indexes.TENDERS_BY_REFERENCE, reference).stream()
                .filter(t -> t.getAmount() > 0 && isMethod(t, tender))
                .map(TenderRecord::getPaymentId)
                .filter(payment -> stands(rows, payment))
                .findFirst();
    }

    private static boolean sharesTender(List<TenderRecord> there, List<Tender> here) {
        return here.stream()
                .anyMatch(
                        h ->
                                there.stream()
                                        .anyMatch(
                                                t ->
                                                        isMethod(t, h)
                                                                && t.getAmount() == h.amount()
                                                                && !differs(t, h)));
    }

    /** Two references that both speak and disagree are two transfers. */
    private static boolean differs(TenderRecord there, Tender here) {
        return there.getReference() != null
                && here.reference() != null
                && !there.getReference().equals(here.reference());
    }

    private static boolean isMethod(TenderRecord there, Tender here) {
        return there.getMethod().equals(here.method().name());
    }

    private static boolean stands(Rows rows, UUID paymentId) {
        return rows.find(Indexes.CORRECTIONS_OF_PAYMENT, paymentId).stream()
                .noneMatch(c -> c.getKind().equals(PaymentKind.VOID.name()));
    }

    private static long sum(List<Tender> tenders) {
        return tenders.stream().mapToLong(Tender::amount).sum();
    }
}
