package com.chetango.model.operation;

import static com.chetango.model.db.Tables.STUDENT;
import static com.chetango.model.db.Tables.STUDENT_PHOTO;

import com.chetango.model.people.Photo;
import com.chetango.model.people.Role;
import com.chetango.model.rows.Rows;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * A student's picture; the last one stays.
 *
 * @param photo null removes it, and what it showed
 */
public record SetStudentPhoto(UUID studentId, @Nullable Photo photo) implements Operation {

    public SetStudentPhoto {
        Objects.requireNonNull(studentId, "studentId");
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
        if (rows.get(STUDENT, studentId).isEmpty()) {
            return Outcome.refused(Refusal.UNKNOWN, STUDENT.getName());
        }
        if (photo != null) {
            Saved.row(
                    rows,
                    STUDENT_PHOTO,
                    studentId,
                    row -> {
                        row.setDeletedAt(null);
                        row.setContentType(photo.type().contentType());
                        row.setPicture(photo.content().toArray());
                        row.setTakenAt(context.at());
                    });
        } else {
            rows.get(STUDENT_PHOTO, studentId)
                    .ifPresent(
                            known ->
                                    rows.edit(
                                            known,
                                            row -> {
                                                row.setDeletedAt(context.at());
                                                row.setPicture(new byte[0]);
                                            }));
        }
        return Outcome.APPLIED;
    }
}
