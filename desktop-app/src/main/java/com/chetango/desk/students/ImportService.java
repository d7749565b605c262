package com.chetango.desk.students;

import com.chetango.desk.platform.DeskDatabase;
import com.chetango.desk.students.importing.ImportOutcome;
import com.chetango.desk.students.importing.ImportedStudent;
import com.chetango.desk.students.importing.StudentImport;
import com.chetango.desk.sync.Desk;
import com.chetango.desk.sync.DeskResult;
import com.chetango.desk.sync.Session;
import com.chetango.model.badges.StudentBadge;
import com.chetango.model.operation.RegisterStudent;
import com.chetango.model.people.Document;
import com.chetango.model.people.GuardianProfile;
import com.chetango.model.people.StudentProfile;
import com.chetango.model.values.Ids;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Brings the students of a file: all of them or none. */
public final class ImportService {

    /** What came of it. */
    public sealed interface Imported {
        record Done(int students) implements Imported {}

        /** Stopped by hand; nothing was brought. */
        record Cancelled() implements Imported {}

        record NotDone(DeskResult why) implements Imported {}
    }

    private final DeskDatabase database;
    private final Desk desk;
    private final Supplier<UUID> ids;
    private final Clock clock;
    private final RandomGenerator random;
    private final ImportStore store = new ImportStore();

    public ImportService(
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

    /** Reads the file and changes nothing; for an I/O thread. */
    public ImportOutcome preview(Path file, String guardianWord) {
        Session session = session();
        Set<String> known = database.read(tx -> store.known(tx, session.tenantId()));
        LocalDate today = LocalDate.ofInstant(clock.instant(), session.zone());
        return new StudentImport(today, guardianWord, student -> isKnown(known, student))
                .read(file);
    }

    private static boolean isKnown(Set<String> known, ImportedStudent student) {
        StudentProfile profile = student.profile();
        String name = profile.names().given() + " " + profile.names().surnames();
        Document document = profile.document();
        LocalDate birth = profile.birthDate();
        String phone = profile.contact().phone();
        return (document != null && known.contains(ImportStore.document(document.number())))
                || (birth != null && known.contains(ImportStore.named(name, birth)))
                || (phone != null && known.contains(ImportStore.named(name, phone)));
    }

    /**
     * One transaction for all of them; on the database thread.
     *
     * @param progress how many have been written so far; called on this thread
     * @param isCancelled asked before each; then nothing of it stays
     */
    public Imported bring(
            List<ImportedStudent> students, IntConsumer progress, BooleanSupplier isCancelled) {
        try {
            DeskResult result =
                    desk.execute(new WatchedPlan(plan(students), progress, isCancelled));
            return result instanceof DeskResult.Done
                    ? new Imported.Done(students.size())
                    : new Imported.NotDone(result);
        } catch (WatchedPlan.Cancelled cancelled) {
            return new Imported.Cancelled();
        }
    }

    /** Brothers and sisters with the same guardian become one family. */
    private List<Desk.Planned> plan(List<ImportedStudent> students) {
        UUID branch = session().branchId();
        Map<GuardianProfile, UUID> families = new HashMap<>();
        List<Desk.Planned> plan = new ArrayList<>(students.size());
        for (ImportedStudent student : students) {
            GuardianProfile guardian = student.guardian();
            UUID family = guardian == null ? null : families.get(guardian);
            Desk.Planned registered =
                    desk.plan(
                            new RegisterStudent(
                                    ids.get(),
                                    branch,
                                    student.profile(),
                                    StudentBadge.draw(random),
                                    family,
                                    family == null ? guardian : null,
                                    student.joinedOn()));
            plan.add(registered);
            if (guardian != null && family == null && isRecognisable(guardian)) {
                families.put(guardian, Ids.derive(registered.operationId(), "family"));
            }
        }
        return plan;
    }

    /** A name alone could be two people. */
    private static boolean isRecognisable(@Nullable GuardianProfile guardian) {
        return guardian != null
                && (guardian.document() != null || guardian.contact().phone() != null);
    }

    private Session session() {
        return desk.session().orElseThrow();
    }
}
