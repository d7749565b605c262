package com.chetango.desk.students;

import static com.chetango.model.db.Tables.STUDENT;

import com.chetango.desk.platform.DeskDatabase;
import com.chetango.desk.sync.Desk;
import com.chetango.desk.sync.DeskResult;
import com.chetango.desk.sync.Session;
import com.chetango.model.badges.StudentBadge;
import com.chetango.model.db.tables.records.ConsentRecord;
import com.chetango.model.db.tables.records.GuardianRecord;
import com.chetango.model.db.tables.records.StudentRecord;
import com.chetango.model.operation.ChangeStudentStatus;
import com.chetango.model.people.ConsentPurpose;
import com.chetango.model.people.DuplicateRules;
import com.chetango.model.people.StudentField;
import com.chetango.model.people.StudentProfile;
import com.chetango.model.people.StudentStatus;
import com.chetango.model.rows.Indexes;
import com.chetango.model.rows.Rows;
import com.chetango.model.rows.SqlRowsStore;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Writing students down and changing what is written; called on the database thread. */
public final class RegistrationService {

    /** What came of saving. */
    public sealed interface Saved {
        record Done(UUID student) implements Saved {}

        /** Nothing was different from what is there. */
        record Unchanged(UUID student) implements Saved {}

        record NotSaved(DeskResult why) implements Saved {}
    }

    private final DeskDatabase database;
    private final Desk desk;
    private final Supplier<UUID> ids;
    private final Clock clock;
    private final RandomGenerator random;
    private final RegistrationStore store = new RegistrationStore();
    private final SheetStore sheets = new SheetStore();

    /**
     * @param random unpredictable outside tests: it makes the cards
     */
    public RegistrationService(
            DeskDatabase database,
            Desk desk,
            Supplier<UUID> ids,
            Clock clock,
            RandomGenerator random) {
        this.database = database;
        this.desk = desk;
        this.ids = ids;
        this.clock = clock;
        this.random = random;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), session().zone());
    }

    /** What the form of somebody who is there begins with. */
    public Optional<StudentForm.Loaded> load(UUID student) {
        return database.read(
                tx -> {
                    Rows rows = rows(tx);
                    return rows.get(STUDENT, student).map(row -> loaded(tx, rows, row));
                });
    }

    private StudentForm.Loaded loaded(DSLContext tx, Rows rows, StudentRecord row) {
        Map<StudentInput, String> values = new EnumMap<>(StudentInput.class);
        for (StudentInput input : StudentInput.values()) {
            StudentField field = input.field();
            String value = field == null ? null : field.read(row);
            if (value != null) {
                values.put(input, value);
            }
        }
        UUID family = row.getFamilyId();
        GuardianRecord guardian = family == null ? null : guardian(rows, family).orElse(null);
        if (guardian != null) {
            put(values, StudentInput.GUARDIAN_NAME, guardian.getFullName());
            put(values, StudentInput.GUARDIAN_RELATION, guardian.getRelation());
            put(values, StudentInput.GUARDIAN_DOCUMENT, guardian.getDocument());
            put(values, StudentInput.GUARDIAN_PHONE, guardian.getPhone());
            put(values, StudentInput.GUARDIAN_EMAIL, guardian.getEmail());
        }
        return new StudentForm.Loaded(
                row.getId(),
                values,
                family,
                guardian == null ? null : guardian.getId(),
                sheets.photos(tx, session().tenantId(), List.of(row.getId())).get(row.getId()),
                permissions(rows, row.getId()));
    }

    private static void put(
            Map<StudentInput, String> values, StudentInput input, @Nullable String value) {
        if (value != null) {
            values.put(input, value);
        }
    }

    private static Optional<GuardianRecord> guardian(Rows rows, UUID family) {
        return rows.find(Indexes.GUARDIANS_OF_FAMILY, family).stream()
                .filter(g -> g.getDeletedAt() == null)
                .findFirst();
    }

    private static Map<ConsentPurpose, Boolean> permissions(Rows rows, UUID student) {
        Map<ConsentPurpose, Boolean> last = new EnumMap<>(ConsentPurpose.class);
        rows.find(Indexes.CONSENTS_OF_STUDENT, student).stream()
                .sorted(Comparator.comparing(ConsentRecord::getAt))
                .forEach(c -> last.put(ConsentPurpose.valueOf(c.getPurpose()), c.getGranted()));
        return last;
    }

    /** Who is there already and may be this person; {@code self} is who is being changed. */
    public List<DuplicateRules.Suspect> suspects(StudentProfile profile, @Nullable UUID self) {
        UUID tenant = session().tenantId();
        return database
                .read(tx -> DuplicateRules.suspects(profile, store.likely(tx, tenant, profile)))
                .stream()
                .filter(suspect -> !suspect.studentId().equals(self))
                .toList();
    }

    /** Somebody new with their card, photo, family and consents: all of it or nothing. */
    public Saved register(StudentForm form) {
        UUID student = ids.get();
        List<Desk.Planned> plan =
                database.read(
                        tx ->
                                new RegistrationPlan(desk, ids, rows(tx), form)
                                        .register(
                                                student,
                                                session().branchId(),
                                                StudentBadge.draw(random),
                                                today()));
        return saved(student, plan);
    }

    /** Only what is different is written; a field somebody else changed meanwhile refuses it. */
    public Saved change(StudentForm.Loaded before, StudentForm form) {
        List<Desk.Planned> plan =
                database.read(
                        tx ->
                                new RegistrationPlan(desk, ids, rows(tx), form)
                                        .change(before, today()));
        return plan.isEmpty()
                ? new Saved.Unchanged(before.student())
                : saved(before.student(), plan);
    }

    private Saved saved(UUID student, List<Desk.Planned> plan) {
        DeskResult result = desk.execute(plan);
        return result instanceof DeskResult.Done
                ? new Saved.Done(student)
                : new Saved.NotSaved(result);
    }

    /**
     * Freezes, leaves, comes back.
     *
     * @param reason empty to come back
     */
    public DeskResult status(UUID student, StudentStatus from, StudentStatus to, String reason) {
        return desk.execute(
                new ChangeStudentStatus(student, from, to, reason.isBlank() ? null : reason));
    }

    private SqlRowsStore rows(DSLContext tx) {
        return new SqlRowsStore(tx, session().tenantId(), 0, SqlRowsStore.WriteListener.NONE);
    }

    private Session session() {
        return desk.session().orElseThrow();
    }
}
