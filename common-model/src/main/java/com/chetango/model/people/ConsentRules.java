package com.chetango.model.people;

import com.chetango.model.db.tables.records.ConsentRecord;
import com.chetango.model.values.Ids;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a student allows today: the last word on each purpose. Silence allows nothing. */
public final class ConsentRules {

    private static final Comparator<ConsentRecord> BY_TIME =
            Comparator.comparing(ConsentRecord::getAt)
                    .thenComparing(ConsentRecord::getId, Ids.UNSIGNED);

    private ConsentRules() {}

    public static Set<ConsentPurpose> granted(Collection<ConsentRecord> rows) {
        Set<ConsentPurpose> granted = EnumSet.noneOf(ConsentPurpose.class);
        List<ConsentRecord> inOrder = rows.stream().sorted(BY_TIME).toList();
        for (ConsentRecord row : inOrder) {
            ConsentPurpose purpose = ConsentPurpose.valueOf(row.getPurpose());
            if (row.getGranted()) {
                granted.add(purpose);
            } else {
                granted.remove(purpose);
            }
        }
        return granted;
    }

    /** Whether the desk should ask for a signature before anything else. */
    public static boolean isMissing(Collection<ConsentRecord> rows) {
        return !granted(rows).contains(ConsentPurpose.DATA);
    }
}
