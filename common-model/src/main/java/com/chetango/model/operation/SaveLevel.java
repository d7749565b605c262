package com.chetango.model.operation;

import static com.chetango.model.db.Tables.LEVEL;

import com.chetango.model.people.Role;
import com.chetango.model.people.Texts;
import com.chetango.model.rows.Rows;
import com.chetango.model.values.Shape;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** A level, and where it stands among the others. */
public record SaveLevel(
        UUID levelId, long catalogueVersion, String name, int position, boolean removed)
        implements Operation {

    public SaveLevel {
        Objects.requireNonNull(levelId, "levelId");
        name = Texts.required(60, name);
        Shape.within(position, 0, 1_000, "position");
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
                LEVEL,
                levelId,
                row -> {
                    row.setName(name);
                    row.setPosition(position);
                });
    }
}
