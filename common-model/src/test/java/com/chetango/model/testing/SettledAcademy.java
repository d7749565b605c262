package com.chetango.model.testing;

import com.chetango.model.db.tables.records.AcademyRecord;
import com.chetango.model.db.tables.records.BranchRecord;

/** The academy's own row and its branch, for operations that look at them. */
public final class SettledAcademy {

    private SettledAcademy() {}

    public static void settle(SmallAcademy academy) {
        AcademyRecord row = new AcademyRecord();
        row.setId(SmallAcademy.id("tenant"));
        row.setCode("claveyson");
        row.setName("Clave y Son");
        row.setLegalName("Clave y Son S.A.S.");
        row.setTaxId("901.482.337-5");
        row.setTaxRegime("");
        row.setTimeZone("America/Bogota");
        row.setCurrency("COP");
        row.setColorPrimary("#FF6B6B");
        row.setColorSecondary("#4ECDC4");
        row.setColorAccent("#FFE66D");
        row.setReceiptFooter("");
        row.setCashDifferenceLimit(10_000L);
        row.setReceptionDiscountLimit(10);
        row.setAdminDiscountLimit(30);
        row.setCatalogueVersion(1L);
        academy.rows().put(row);
        BranchRecord branch = new BranchRecord();
        branch.setId(academy.branch());
        branch.setCode("MED");
        branch.setName("Laureles");
        branch.setAddress("");
        branch.setCity("");
        branch.setPhone("");
        academy.rows().put(branch);
    }
}
