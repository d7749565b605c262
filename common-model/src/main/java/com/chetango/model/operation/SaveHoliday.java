package com.chetango.model.operation;

import static com.chetango.model.db.Tables.HOLIDAY;

import com.chetango.model.people.Role;
import com.chetango.model.people.Texts;
import com.chetango.model.rows.Rows;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * A day on which the academy, or one branch, closes or opens whatever the law says.
 *
 * @param branchId null: every branch
 * @param closed false: open on a holiday
 */
public record SaveHoliday(
        UUID holidayId,
        long catalogueVersion,
        @Nullable UUID branchId,
        LocalDate onDate,
        String name,
        boolean closed,
        boolean removed)
        implements Operation {

    public SaveHoliday {
        Objects.requireNonNull(holidayId, "holidayId");
        Objects.requireNonNull(onDate, "onDate");
        name = Texts.required(80, name);
    }

    @Override
    public Set<Role> allowedRoles() {
        return Role.supervisors();
    }

    @Override
    public boolean isFact() {
        return false;
    }

    @Override
    public Outcome apply(Rows rows, OperationContext context) {
        return Catalogue.save(
                rows,
                context,
                new Catalogue.Version(catalogueVersion, removed),
                HOLIDAY,
                holidayId,
                row -> {
                    row.setBranchId(branchId);
                    row.setOnDate(onDate);
                    row.setName(name);
                    row.setClosed(closed);
                });
    }
}
