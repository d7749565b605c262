package com.chetango.desk.papers;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** Everything a receipt says. Amounts are whole pesos. */
public record ReceiptPaper(
        AcademyHeader academy,
        Issue issue,
        Customer customer,
        List<Line> lines,
        long total,
        List<Payment> payments,
        Closing closing) {

    public ReceiptPaper {
        lines = List.copyOf(lines);
        payments = List.copyOf(payments);
    }

    /** What this print of the receipt is. */
    public enum Kind {
        ORIGINAL,
        COPY,
        VOID,
        REFUND
    }

    /**
     * When and by whom it was issued.
     *
     * @param number null while the receipt is only a preview: a number exists once it is charged
     * @param note why and by whom it was voided or refunded, empty otherwise
     */
    public record Issue(
            Kind kind,
            @Nullable String number,
            Instant at,
            String desk,
            String person,
            String note) {}

    /** To whom: the document as its type and number, for instance {@code CC} and the figures. */
    public record Customer(String name, String documentType, String documentNumber) {}

    /** One thing sold, or a discount when the amount is negative; the detail may be empty. */
    public record Line(String label, String detail, long amount) {}

    /** One means of payment, money handed over or change given; the reference may be empty. */
    public record Payment(String label, String reference, long amount) {}

    /**
     * The foot: what the person has left, where to see it, and thanks. Empty texts are left out.
     *
     * @param qrText what the code says, or null for none
     */
    public record Closing(
            String creditsLeft,
            String creditsDetail,
            @Nullable String qrText,
            String qrCaption,
            List<String> thanks) {

        public Closing {
            thanks = List.copyOf(thanks);
        }
    }
}
