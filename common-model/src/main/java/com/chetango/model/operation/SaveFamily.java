package com.chetango.model.operation;

import static com.chetango.model.db.Tables.FAMILY;
import static com.chetango.model.db.Tables.STUDENT;

import com.chetango.model.db.tables.records.StudentRecord;
import com.chetango.model.people.Role;
import com.chetango.model.people.Texts;
import com.chetango.model.rows.Rows;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Makes a family or changes it. Who joins and who leaves is said, rather than who belongs, so that
 * two desks may each add somebody.
 */
public record SaveFamily(
        UUID familyId, String name, @Nullable Payer payer, List<UUID> joining, List<UUID> leaving)
        implements Operation {

    /** The table the payer is in. */
    public enum PayerType {
        STUDENT,
        GUARDIAN
    }

    /** Who pays for all of them. */
    public record Payer(PayerType type, UUID id) {
        public Payer {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(id, "id");
        }
    }

    public SaveFamily {
        Objects.requireNonNull(familyId, "familyId");
        name = Texts.required(120, name);
        joining = List.copyOf(joining);
        leaving = List.copyOf(leaving);
    }

    @Override
    public Set<Role> allowedRoles() {
        return Role.frontDesk();
    }

    @Override
    public boolean isFact() {
        return false;
    }

    @Override
    public Outcome apply(Rows rows, OperationContext context) {
        List<StudentRecord> newcomers = new ArrayList<>();
        for (UUID id : joining) {
            Optional<StudentRecord> student = rows.get(STUDENT, id);
            if (student.isEmpty()) {
                return Outcome.refused(Refusal.UNKNOWN, STUDENT.getName());
            }
            newcomers.add(student.get());
        }
        Saved.row(
                rows,
                FAMILY,
                familyId,
                row -> {
                    row.setDeletedAt(null);
                    row.setName(name);
                    row.setPayerType(payer == null ? null : payer.type().name());
                    row.setPayerId(payer == null ? null : payer.id());
                });
        newcomers.forEach(student -> rows.edit(student, s -> s.setFamilyId(familyId)));
        for (UUID id : leaving) {
            rows.get(STUDENT, id)
                    .filter(s -> familyId.equals(s.getFamilyId()))
                    .ifPresent(student -> rows.edit(student, s -> s.setFamilyId(null)));
        }
        return Outcome.APPLIED;
    }
}
