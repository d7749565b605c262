package com.chetango.desk.students;

import static com.chetango.model.db.Tables.STUDENT;

import com.chetango.model.attendance.AdmissionRules.Candidate;
import com.chetango.model.attendance.Candidates;
import com.chetango.model.db.tables.records.StudentRecord;
import com.chetango.model.rows.Rows;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Works out what the list says beside each name. */
final class ListNotes {

    private final Rows rows;
    private final SheetStore store;
    private final DSLContext tx;
    private final UUID tenant;
    private final LocalDate today;

    ListNotes(Rows rows, SheetStore store, DSLContext tx, UUID tenant, LocalDate today) {
        this.rows = rows;
        this.store = store;
        this.tx = tx;
        this.tenant = tenant;
        this.today = today;
    }

    Map<UUID, ListNote> of(List<UUID> students) {
        Map<UUID, Photo> photos = store.photos(tx, tenant, students);
        Map<UUID, ListNote> notes = new HashMap<>();
        for (UUID id : students) {
            rows.get(STUDENT, id)
                    .ifPresent(student -> notes.put(id, note(student, photos.get(id))));
        }
        return notes;
    }

    private ListNote note(StudentRecord student, @Nullable Photo photo) {
        List<Candidate> owned = Candidates.of(rows, student, today);
        List<Candidate> usable = owned.stream().filter(c -> !c.terms().hasEndedBy(today)).toList();
        if (usable.stream().anyMatch(c -> c.terms().isUnlimited())) {
            return new ListNote(photo, ListNote.Kind.UNLIMITED, 0);
        }
        long left = usable.stream().mapToLong(Candidate::balance).sum();
        if (left > 0) {
            return new ListNote(photo, ListNote.Kind.COUNTED, left);
        }
        return new ListNote(
                photo, owned.isEmpty() ? ListNote.Kind.NONE : ListNote.Kind.NOTHING_LEFT, left);
    }
}
