package com.chetango.model.operation;

import static com.chetango.model.db.Tables.BRANCH;

import com.chetango.model.catalogue.BranchTerms;
import com.chetango.model.db.tables.records.BranchRecord;
import com.chetango.model.people.Role;
import com.chetango.model.rows.Rows;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A branch. Its code is part of receipts already printed, so it never changes. */
public record SaveBranch(UUID branchId, long catalogueVersion, BranchTerms terms, boolean removed)
        implements Operation {

    public SaveBranch {
        Objects.requireNonNull(branchId, "branchId");
        Objects.requireNonNull(terms, "terms");
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
        Optional<BranchRecord> known = rows.get(BRANCH, branchId);
        if (known.isPresent() && !known.get().getCode().equals(terms.code())) {
            return Outcome.refused(
                    Refusal.CHANGED_MEANWHILE,
                    BRANCH.CODE.getName(),
                    known.get().getCode(),
                    terms.code());
        }
        return Catalogue.save(
                rows,
                context,
                new Catalogue.Version(catalogueVersion, removed),
                BRANCH,
                branchId,
                terms::writeTo);
    }
}
