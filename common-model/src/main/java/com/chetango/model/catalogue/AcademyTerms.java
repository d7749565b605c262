package com.chetango.model.catalogue;

import com.chetango.model.db.tables.records.AcademyRecord;
import com.chetango.model.people.Texts;
import com.chetango.model.values.Bytes;
import com.chetango.model.values.Money;
import com.chetango.model.values.Shape;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/** What an academy says about itself and how far its people may go. */
public record AcademyTerms(
        Identity identity, Colours colours, @Nullable Bytes logo, Limits limits) {

    /** A PNG; larger ones are made smaller before they get here. */
    public static final int MAX_LOGO_BYTES = 200 * 1024;

    public AcademyTerms {
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(colours, "colours");
        Objects.requireNonNull(limits, "limits");
        if (logo != null) {
            Shape.within(logo.length(), 1, MAX_LOGO_BYTES, "logo");
        }
    }

    /** As printed on receipts. */
    public record Identity(
            String name, String legalName, String taxId, String taxRegime, String receiptFooter) {
        public Identity {
            name = Texts.required(120, name);
            legalName = Texts.atMost(160, Texts.tidy(legalName));
            taxId = Texts.atMost(40, Texts.tidy(taxId));
            taxRegime = Texts.atMost(80, Texts.tidy(taxRegime));
            receiptFooter = Texts.atMost(300, Texts.tidy(receiptFooter));
        }
    }

    /** {@code #RRGGBB} each. */
    public record Colours(String primary, String secondary, String accent) {
        public Colours {
            if (!(primary + secondary + accent).matches("(#[0-9A-Fa-f]{6}){3}")) {
                throw new IllegalArgumentException("colours are #RRGGBB");
            }
        }
    }

    /**
     * @param cashDifference whole pesos a count may differ before a supervisor is asked
     * @param receptionDiscount percent reception may take off by itself
     * @param adminDiscount percent an admin may
     */
    public record Limits(long cashDifference, int receptionDiscount, int adminDiscount) {
        public Limits {
            Shape.within(cashDifference, 0, Money.MAX.pesos(), "cashDifference");
            Shape.within(receptionDiscount, 0, 100, "receptionDiscount");
            Shape.within(adminDiscount, 0, 100, "adminDiscount");
        }
    }

    public void writeTo(AcademyRecord row) {
        row.setName(identity.name());
        row.setLegalName(identity.legalName());
        row.setTaxId(identity.taxId());
        row.setTaxRegime(identity.taxRegime());
        row.setReceiptFooter(identity.receiptFooter());
        row.setColorPrimary(colours.primary());
        row.setColorSecondary(colours.secondary());
        row.setColorAccent(colours.accent());
        row.setLogo(logo == null ? null : logo.toArray());
        row.setCashDifferenceLimit(limits.cashDifference());
        row.setReceptionDiscountLimit(limits.receptionDiscount());
        row.setAdminDiscountLimit(limits.adminDiscount());
    }
}
