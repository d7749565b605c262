package com.chetango.desk.students;

import com.chetango.desk.platform.DeskDatabase;
import com.chetango.desk.platform.Tasks;
import com.chetango.desk.sync.Desk;
import com.chetango.desk.sync.DeskChanges;
import com.chetango.desk.sync.Session;
import com.chetango.model.rows.SqlRowsStore;

import org.jooq.DSLContext;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reading about students; called on the database thread. */
public final class StudentService {

    private final DeskDatabase database;
    private final Desk desk;
    private final DeskChanges changes;
    private final Clock clock;
    private final SheetStore store = new SheetStore();

    public StudentService(DeskDatabase database, Desk desk, DeskChanges changes, Clock clock) {
        this.database = database;
        this.desk = desk;
        this.changes = changes;
        this.clock = clock;
    }

    /** Photos and classes left of those a list shows. */
    public Map<UUID, ListNote> notes(List<UUID> students) {
        Session session = session();
        LocalDate today = today();
        return database.read(
                tx -> new ListNotes(rows(tx), store, tx, session.tenantId(), today).of(students));
    }

    /** The first page about a student; empty when there is none of that id. */
    public Optional<StudentSheet> sheet(UUID student) {
        return database.read(tx -> reader(tx).sheet(student));
    }

    /** Everything that happened, the newest first. */
    public List<StudentSheet.Event> history(UUID student) {
        return database.read(tx -> reader(tx).history(student));
    }

    /** The classes they are enrolled in, now or before, the newest first. */
    public List<Enrolled> enrolments(UUID student) {
        return database.read(tx -> store.enrolments(tx, session().tenantId(), student));
    }

    /** So that the search finds somebody just written down. */
    public boolean refresh(StudentDirectory people, UUID student) {
        people.refresh(session().tenantId(), List.of(student));
        return true;
    }

    /** Runs on the screen's thread when anything a student's page shows has changed. */
    public Tasks.Running listen(Runnable action) {
        return changes.listen(SheetStore.SHOWN, action);
    }

    private SheetReader reader(DSLContext tx) {
        Session session = session();
        return new SheetReader(
                rows(tx), store, tx, session.tenantId(), clock.instant(), session.zone());
    }

    private SqlRowsStore rows(DSLContext tx) {
        return new SqlRowsStore(tx, session().tenantId(), 0, SqlRowsStore.WriteListener.NONE);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), session().zone());
    }

    private Session session() {
        return desk.session().orElseThrow();
    }
}
