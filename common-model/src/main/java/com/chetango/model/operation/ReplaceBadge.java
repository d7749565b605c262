package com.chetango.model.operation;

import static com.chetango.model.db.Tables.STUDENT;

import com.chetango.model.badges.StudentBadge;
import com.chetango.model.people.Role;
import com.chetango.model.people.Texts;
import com.chetango.model.rows.Indexes;
import com.chetango.model.rows.Rows;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** A new card; every one the student had before is worth nothing from now on. */
public record ReplaceBadge(UUID studentId, StudentBadge badge, String reason) implements Operation {

    public ReplaceBadge {
        Objects.requireNonNull(studentId, "studentId");
        Objects.requireNonNull(badge, "badge");
        reason = Texts.required(200, reason);
    }

    @Override
    public Set<Role> allowedRoles() {
        return Role.frontDesk();
    }

    /** The new card is printed already. */
    @Override
    public boolean isFact() {
        return true;
    }

    @Override
    public Outcome apply(Rows rows, OperationContext context) {
        if (rows.get(STUDENT, studentId).isEmpty()) {
            return Outcome.refused(Refusal.UNKNOWN, STUDENT.getName());
        }
        rows.find(Indexes.BADGES_OF_STUDENT, studentId).stream()
                .filter(old -> old.getReplacedAt() == null)
                .forEach(
                        old ->
                                rows.edit(
                                        old,
                                        b -> {
                                            b.setReplacedAt(context.at());
                                            b.setReplacedReason(reason);
                                        }));
        rows.put(RegisterStudent.badgeOf(context.id("badge"), studentId, badge, context));
        return Outcome.APPLIED;
    }
}
