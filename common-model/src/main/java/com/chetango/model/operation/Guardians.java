package com.chetango.model.operation;

import com.chetango.model.db.tables.records.StudentRecord;
import com.chetango.model.people.Ages;
import com.chetango.model.rows.Indexes;
import com.chetango.model.rows.Rows;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** Whether somebody answers for a minor. */
final class Guardians {

    private Guardians() {}

    static boolean answerFor(Rows rows, @Nullable UUID familyId) {
        return familyId != null
                && rows.find(Indexes.GUARDIANS_OF_FAMILY, familyId).stream()
                        .anyMatch(g -> g.getDeletedAt() == null);
    }

    static boolean isMinor(StudentRecord student, LocalDate today) {
        return Ages.isMinor(student.getBirthDate(), today);
    }
}
