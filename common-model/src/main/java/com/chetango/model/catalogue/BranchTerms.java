package com.chetango.model.catalogue;

import com.chetango.model.db.tables.records.BranchRecord;
import com.chetango.model.people.Texts;

/**
 * A branch.
 *
 * @param code two to six capitals or digits; receipt series start with it ({@code MED})
 */
public record BranchTerms(String code, String name, String address, String city, String phone) {

    public BranchTerms {
        if (!code.matches("[A-Z0-9]{2,6}")) {
            throw new IllegalArgumentException("not the code of a branch");
        }
        name = Texts.required(80, name);
        address = Texts.atMost(160, Texts.tidy(address));
        city = Texts.atMost(80, Texts.tidy(city));
        phone = Texts.atMost(40, Texts.tidy(phone));
    }

    public void writeTo(BranchRecord row) {
        row.setCode(code);
        row.setName(name);
        row.setAddress(address);
        row.setCity(city);
        row.setPhone(phone);
    }
}
