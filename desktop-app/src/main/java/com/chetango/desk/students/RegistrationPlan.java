package com.chetango.desk.students;

import static com.chetango.model.db.Tables.FAMILY;
import static com.chetango.model.db.Tables.GUARDIAN;
import static com.chetango.model.db.Tables.STUDENT;

import com.chetango.desk.sync.Desk;
import com.chetango.model.badges.StudentBadge;
import com.chetango.model.db.tables.records.FamilyRecord;
import com.chetango.model.db.tables.records.StudentRecord;
import com.chetango.model.operation.EditStudent;
import com.chetango.model.operation.EditStudent.FieldChange;
import com.chetango.model.operation.Operation;
import com.chetango.model.operation.RecordConsent;
import com.chetango.model.operation.RegisterStudent;
import com.chetango.model.operation.SaveFamily;
import com.chetango.model.operation.SaveFamily.Payer;
import com.chetango.model.operation.SaveFamily.PayerType;
import com.chetango.model.operation.SaveGuardian;
import com.chetango.model.operation.SetStudentPhoto;
import com.chetango.model.people.ConsentPurpose;
import com.chetango.model.people.GuardianProfile;
import com.chetango.model.people.PersonRules;
import com.chetango.model.people.StudentField;
import com.chetango.model.people.StudentProfile;
import com.chetango.model.rows.Rows;
import com.chetango.model.values.Ids;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Which operations a form means, in an order in which each finds what it names. */
final class RegistrationPlan {

    private final Desk desk;
    private final Supplier<UUID> ids;
    private final Rows rows;
    private final StudentForm form;
    private final List<Desk.Planned> plan = new ArrayList<>();

    RegistrationPlan(Desk desk, Supplier<UUID> ids, Rows rows, StudentForm form) {
        this.desk = desk;
        this.ids = ids;
        this.rows = rows;
        this.form = form;
    }

    /** The form must be without problems. */
    List<Desk.Planned> register(UUID student, UUID branch, StudentBadge badge, LocalDate today) {
        StudentProfile profile = FormRules.profile(form.typed(), today).orElseThrow();
        GuardianProfile guardian = FormRules.guardian(form.typed());
        UUID family = familyOfRelative(List.of());
        Desk.Planned registered =
                add(new RegisterStudent(student, branch, profile, badge, family, guardian, null));
        UUID guardianId =
                guardian == null ? null : Ids.derive(registered.operationId(), "guardian");
        UUID made = Ids.derive(registered.operationId(), "family");
        UUID known = family != null ? family : guardian == null ? null : made;
        payer(known, profile.names().surnames(), student, guardianId);
        photo(student);
        consents(student, profile, guardian, guardianId);
        return plan;
    }

    List<Desk.Planned> change(StudentForm.Loaded before, LocalDate today) {
        UUID student = before.student();
        StudentProfile profile = FormRules.profile(form.typed(), today).orElseThrow();
        GuardianProfile guardian = FormRules.guardian(form.typed());
        String name = profile.names().surnames();
        UUID family = familyOfRelative(List.of(student));
        if (family == null) {
            family = before.familyId();
        }
        UUID guardianId = before.guardianId();
        if (guardian != null) {
            if (family == null) {
                family = ids.get();
                add(new SaveFamily(family, name, null, List.of(student), List.of()));
            }
            boolean isNew = guardianId == null;
            UUID id = isNew ? ids.get() : Objects.requireNonNull(guardianId);
            GuardianProfile seen = isNew ? null : seen(id);
            if (!guardian.equals(seen)) {
                add(new SaveGuardian(id, family, guardian, seen));
            }
            guardianId = id;
            if (isNew && form.relatives().payer() == StudentForm.Payer.UNCHANGED) {
                payer(family, name, new Payer(PayerType.GUARDIAN, id));
            }
        }
        fields(student, before);
        payer(family, name, student, guardianId);
        photo(student);
        consents(student, profile, guardian, guardianId);
        return plan;
    }

    private @Nullable GuardianProfile seen(UUID guardian) {
        return rows.get(GUARDIAN, guardian).map(GuardianProfile::of).orElse(null);
    }

    private void fields(UUID student, StudentForm.Loaded before) {
        List<FieldChange> changes = new ArrayList<>();
        for (StudentInput input : StudentInput.values()) {
            StudentField field = input.field();
            if (field != null) {
                String from = before.values().get(input);
                FieldChange change = new FieldChange(field, from, typed(input));
                if (!Objects.equals(from, change.to())) {
                    changes.add(change);
                }
            }
        }
        if (!changes.isEmpty()) {
            add(new EditStudent(student, changes));
        }
    }

    private @Nullable String typed(StudentInput input) {
        String text = form.typed().getOrDefault(input, "").strip();
        boolean needsNumber =
                input == StudentInput.DOCUMENT_TYPE
                        && form.typed().getOrDefault(StudentInput.DOCUMENT_NUMBER, "").isBlank();
        if (text.isEmpty() || needsNumber) {
            return null;
        }
        return input == StudentInput.BIRTH_DATE
                ? PersonRules.parseDate(text).map(LocalDate::toString).orElse(text)
                : text;
    }

    /** The family of the relative named, made now if they had none; null without a relative. */
    private @Nullable UUID familyOfRelative(List<UUID> joining) {
        UUID relative = form.relatives().relative();
        if (relative == null) {
            return null;
        }
        Optional<StudentRecord> other = rows.get(STUDENT, relative);
        if (other.isEmpty()) {
            return null;
        }
        UUID known = other.get().getFamilyId();
        if (known != null) {
            if (!joining.isEmpty()) {
                saveFamily(known, null, joining);
            }
            return known;
        }
        UUID family = ids.get();
        List<UUID> both = new ArrayList<>(joining);
        both.add(relative);
        add(
                new SaveFamily(
                        family,
                        other.get().getSurnames(),
                        new Payer(PayerType.STUDENT, relative),
                        both,
                        List.of()));
        return family;
    }

    private void payer(@Nullable UUID family, String name, UUID student, @Nullable UUID guardian) {
        UUID relative = form.relatives().relative();
        switch (form.relatives().payer()) {
            case UNCHANGED -> {}
            case STUDENT -> payer(family, name, new Payer(PayerType.STUDENT, student));
            case GUARDIAN -> {
                if (guardian != null) {
                    payer(family, name, new Payer(PayerType.GUARDIAN, guardian));
                }
            }
            case RELATIVE -> {
                if (relative != null) {
                    payer(family, name, new Payer(PayerType.STUDENT, relative));
                }
            }
        }
    }

    private void payer(@Nullable UUID family, String name, Payer payer) {
        if (family == null) {
            return;
        }
        if (rows.get(FAMILY, family).isPresent()) {
            saveFamily(family, payer, List.of());
        } else {
            add(new SaveFamily(family, name, payer, List.of(), List.of()));
        }
    }

    /** As it is, but for what is said here. */
    private void saveFamily(UUID family, @Nullable Payer payer, List<UUID> joining) {
        FamilyRecord row = rows.get(FAMILY, family).orElseThrow();
        String type = row.getPayerType();
        UUID payerId = row.getPayerId();
        Payer known =
                type == null || payerId == null
                        ? null
                        : new Payer(PayerType.valueOf(type), payerId);
        if (payer == null || !payer.equals(known) || !joining.isEmpty()) {
            add(
                    new SaveFamily(
                            family,
                            row.getName(),
                            payer == null ? known : payer,
                            joining,
                            List.of()));
        }
    }

    private void photo(UUID student) {
        if (form.photo() != null) {
            add(new SetStudentPhoto(student, form.photo()));
        }
    }

    private void consents(
            UUID student,
            StudentProfile profile,
            @Nullable GuardianProfile guardian,
            @Nullable UUID guardianId) {
        String own = profile.names().given() + " " + profile.names().surnames();
        StudentForm.Consents given = form.consents();
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            Boolean granted = given.answers().get(purpose);
            if (granted != null) {
                add(
                        new RecordConsent(
                                student,
                                purpose,
                                granted,
                                given.textVersion(),
                                guardian == null ? own : guardian.fullName(),
                                guardianId,
                                given.channel()));
            }
        }
    }

    private Desk.Planned add(Operation operation) {
        Desk.Planned planned = desk.plan(operation);
        plan.add(planned);
        return planned;
    }
}
