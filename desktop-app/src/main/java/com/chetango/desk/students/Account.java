package com.chetango.desk.students;

import com.chetango.model.sales.ChargeRules;
import com.chetango.model.sales.Method;
import com.chetango.model.sales.PaymentKind;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a student paid and what they owe. */
public record Account(List<Document> documents, List<Owed> charges) {

    public Account {
        documents = List.copyOf(documents);
        charges = List.copyOf(charges);
    }

    /** Pesos still to be paid. */
    public long owes() {
        return charges.stream().mapToLong(Owed::left).sum();
    }

    /**
     * A payment, or what takes one back.
     *
     * @param receipt {@code MED-D01a-001288}; null until it is numbered
     * @param concept what it was for
     */
    public record Document(
            UUID id,
            PaymentKind kind,
            @Nullable String receipt,
            Instant at,
            String concept,
            long amount,
            List<Part> parts,
            Standing standing) {
        public Document {
            parts = List.copyOf(parts);
        }

        public boolean isPayment() {
            return kind == PaymentKind.PAYMENT;
        }
    }

    /**
     * What became of it.
     *
     * @param back pesos that may still go back
     * @param who took it
     */
    public record Standing(boolean isVoided, long back, @Nullable String reason, String who) {}

    /** One way a document was paid. */
    public record Part(
            UUID id, Method method, long amount, @Nullable String reference, Check check) {}

    /** Whether money that does not ring was seen in the account. */
    public enum Check {
        NOT_NEEDED,
        WAITS,
        ARRIVED,
        MISSING
    }

    /** A charge. */
    public record Owed(
            UUID id,
            String concept,
            long amount,
            long left,
            LocalDate dueOn,
            ChargeRules.Status status) {}
}
