package com.chetango.model.operation;

import static com.chetango.model.db.Tables.STUDENT;

import com.chetango.model.db.tables.records.StudentRecord;
import com.chetango.model.people.Ages;
import com.chetango.model.people.Role;
import com.chetango.model.people.StudentField;
import com.chetango.model.rows.Rows;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Changes some fields of a student. Only those named are touched, so that two desks may edit the
 * same person at once; a protected field that is no longer what this editor saw refuses all of it.
 */
public record EditStudent(UUID studentId, List<FieldChange> changes) implements Operation {

    /**
     * @param from what the editor saw
     * @param to what it should be; null empties it
     */
    public record FieldChange(StudentField field, @Nullable String from, @Nullable String to) {
        public FieldChange {
            Objects.requireNonNull(field, "field");
            to = field.formed(to);
        }
    }

    public EditStudent {
        Objects.requireNonNull(studentId, "studentId");
        changes = List.copyOf(changes);
        Set<StudentField> fields = EnumSet.noneOf(StudentField.class);
        changes.forEach(c -> fields.add(c.field()));
        if (changes.isEmpty() || fields.size() != changes.size()) {
            throw new IllegalArgumentException("each changed field once, and at least one");
        }
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
        Optional<StudentRecord> known = rows.get(STUDENT, studentId);
        if (known.isEmpty() || known.get().getDeletedAt() != null) {
            return Outcome.refused(Refusal.UNKNOWN, STUDENT.getName());
        }
        StudentRecord student = known.get();
        for (FieldChange change : changes) {
            String now = change.field().read(student);
            if (change.field().isProtected()
                    && !Objects.equals(now, change.from())
                    && !Objects.equals(now, change.to())) {
                return Outcome.refused(
                        Refusal.CHANGED_MEANWHILE,
                        change.field().columnName(),
                        now == null ? "" : now,
                        change.to() == null ? "" : change.to());
            }
        }
        if (!context.hasHappened() && becomesUnguarded(rows, context, student)) {
            return Outcome.refused(Refusal.GUARDIAN_REQUIRED);
        }
        rows.edit(student, s -> changes.forEach(c -> c.field().write(s, c.to())));
        return Outcome.APPLIED;
    }

    private boolean becomesUnguarded(Rows rows, OperationContext context, StudentRecord student) {
        return changes.stream()
                .filter(c -> c.field() == StudentField.BIRTH_DATE && c.to() != null)
                .map(c -> LocalDate.parse(Objects.requireNonNull(c.to())))
                .anyMatch(
                        birth ->
                                Ages.isMinor(birth, context.today())
                                        && !Guardians.answerFor(rows, student.getFamilyId()));
    }
}
