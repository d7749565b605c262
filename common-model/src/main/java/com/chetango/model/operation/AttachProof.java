package com.chetango.model.operation;

import static com.chetango.model.db.Tables.TENDER;

import com.chetango.model.db.tables.records.PaymentProofRecord;
import com.chetango.model.people.Role;
import com.chetango.model.rows.Rows;
import com.chetango.model.sales.ProofRules;
import com.chetango.model.values.Shape;

import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The picture or PDF a customer showed for a transfer.
 *
 * @param content Base64, because that is how it travels and records compare by value
 */
public record AttachProof(UUID tenderId, String contentType, String content) implements Operation {

    private static final int LONGEST = (ProofRules.MOST_BYTES + 2) / 3 * 4;

    public AttachProof {
        Objects.requireNonNull(tenderId, "tenderId");
        Shape.within(content.length(), 1, LONGEST, "content length");
        byte[] bytes = Base64.getDecoder().decode(content);
        Shape.within(bytes.length, 1, ProofRules.MOST_BYTES, "content");
        if (!ProofRules.contentType(bytes).equals(Optional.of(contentType))) {
            throw new IllegalArgumentException("the content is not " + contentType);
        }
    }

    /**
     * @throws IllegalArgumentException if it is no picture or PDF, or too large; ask {@link
     *     ProofRules} before
     */
    public static AttachProof of(UUID tenderId, byte[] content) {
        return new AttachProof(
                tenderId,
                ProofRules.contentType(content).orElse(""),
                Base64.getEncoder().encodeToString(content));
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
    public Outcome apply(Rows rows, OperationContext context) {
        if (rows.get(TENDER, tenderId).isEmpty()) {
            return Outcome.refused(Refusal.UNKNOWN, TENDER.getName());
        }
        PaymentProofRecord row = new PaymentProofRecord();
        row.setId(context.id("proof"));
        row.setTenderId(tenderId);
        row.setContentType(contentType);
        row.setContent(Base64.getDecoder().decode(content));
        row.setAt(context.at());
        row.setActorId(context.actor().staffId());
        rows.put(row);
        return Outcome.APPLIED;
    }
}
