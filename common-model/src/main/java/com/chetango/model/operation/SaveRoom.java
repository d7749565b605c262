package com.chetango.model.operation;

import static com.chetango.model.db.Tables.ROOM;

import com.chetango.model.people.Role;
import com.chetango.model.people.Texts;
import com.chetango.model.rows.Rows;
import com.chetango.model.values.Shape;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** A room of a branch. */
public record SaveRoom(
        UUID roomId,
        long catalogueVersion,
        UUID branchId,
        String name,
        int capacity,
        boolean removed)
        implements Operation {

    public SaveRoom {
        Objects.requireNonNull(roomId, "roomId");
        Objects.requireNonNull(branchId, "branchId");
        name = Texts.required(60, name);
        Shape.within(capacity, 1, 2_000, "capacity");
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
                ROOM,
                roomId,
                row -> {
                    row.setBranchId(branchId);
                    row.setName(name);
                    row.setCapacity(capacity);
                });
    }
}
