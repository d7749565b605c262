package com.chetango.model.operation;

import static com.chetango.model.db.Tables.STYLE;

import com.chetango.model.people.Role;
import com.chetango.model.people.Texts;
import com.chetango.model.rows.Rows;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** A dance style, and whether it is still taught. */
public record SaveStyle(UUID styleId, long catalogueVersion, String name, boolean removed)
        implements Operation {

    public SaveStyle {
        Objects.requireNonNull(styleId, "styleId");
        name = Texts.required(60, name);
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
                STYLE,
                styleId,
                row -> row.setName(name));
    }
}
