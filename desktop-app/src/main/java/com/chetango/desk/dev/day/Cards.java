package com.chetango.desk.dev.day;

import static com.chetango.model.db.Tables.BADGE;
import static com.chetango.model.db.Tables.CLASS_SESSION;
import static com.chetango.model.db.Tables.STUDENT;

import com.chetango.desk.platform.DeskDatabase;
import com.chetango.model.attendance.AdmissionRules;
import com.chetango.model.attendance.AdmissionRules.Admission;
import com.chetango.model.attendance.Candidates;
import com.chetango.model.db.tables.records.BadgeRecord;
import com.chetango.model.db.tables.records.ClassSessionRecord;
import com.chetango.model.db.tables.records.StudentRecord;
import com.chetango.model.rows.Indexes;
import com.chetango.model.rows.SqlRowsStore;

import org.jooq.DSLContext;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who could come through the door today, sorted by what the door will say. */
final class Cards {

    enum Kind {
        GOOD,
        USED_UP,
        WITH_GRACE,
        EXPIRED
    }

    /** Somebody with a card. */
    record Card(UUID student, String name, String token) {}

    private final Map<Kind, Deque<Card>> byKind = new EnumMap<>(Kind.class);

    private Cards() {
        for (Kind kind : Kind.values()) {
            byKind.put(kind, new ArrayDeque<>());
        }
    }

    /** Judges everybody against the class that runs now at the branch. */
    static Cards sort(
            DeskDatabase database, UUID tenant, UUID branch, Instant now, LocalDate today) {
        return database.read(
                tx -> {
                    SqlRowsStore rows =
                            new SqlRowsStore(tx, tenant, 0, SqlRowsStore.WriteListener.NONE);
                    Cards cards = new Cards();
                    Optional<ClassSessionRecord> running = running(tx, tenant, branch, now, today);
                    running.ifPresent(session -> cards.fill(tx, rows, tenant, session));
                    return cards;
                });
    }

    private static Optional<ClassSessionRecord> running(
            DSLContext tx, UUID tenant, UUID branch, Instant now, LocalDate today) {
        return tx
                .selectFrom(CLASS_SESSION)
                .where(CLASS_SESSION.TENANT_ID.eq(tenant))
                .and(CLASS_SESSION.BRANCH_ID.eq(branch))
                .and(CLASS_SESSION.CLASS_DATE.eq(today))
                .and(CLASS_SESSION.ENDS_AT.gt(now))
                .orderBy(CLASS_SESSION.STARTS_AT)
                .stream()
                .findFirst();
    }

    private void fill(DSLContext tx, SqlRowsStore rows, UUID tenant, ClassSessionRecord session) {
        AdmissionRules.ClassFacts facts =
                new AdmissionRules.ClassFacts(
                        session.getClassDate(),
                        session.getStyleId(),
                        session.getLevelId(),
                        session.getBranchId());
        List<StudentRecord> students =
                new ArrayList<>(
                        tx.selectFrom(STUDENT)
                                .where(STUDENT.TENANT_ID.eq(tenant))
                                .and(STUDENT.STATUS.eq("ACTIVE"))
                                .orderBy(STUDENT.ID)
                                .fetch());
        for (StudentRecord student : students) {
            kind(AdmissionRules.judge(Candidates.of(rows, student, facts.date()), facts))
                    .ifPresent(kind -> add(rows, kind, student));
        }
    }

    private static Optional<Kind> kind(Admission admission) {
        return switch (admission) {
            case Admission.Covered _ -> Optional.of(Kind.GOOD);
            case Admission.OnlyGrace _ -> Optional.of(Kind.WITH_GRACE);
            case Admission.NotCovered(AdmissionRules.Reason reason, var _) ->
                    switch (reason) {
                        case EXPIRED -> Optional.of(Kind.EXPIRED);
                        case NO_CLASSES_LEFT -> Optional.of(Kind.USED_UP);
                        default -> Optional.empty();
                    };
        };
    }

    private void add(SqlRowsStore rows, Kind kind, StudentRecord student) {
        rows.find(Indexes.BADGES_OF_STUDENT, student.getId()).stream()
                .filter(badge -> badge.getReplacedAt() == null)
                .map(BadgeRecord::getToken)
                .findFirst()
                .ifPresent(
                        token ->
                                byKind.computeIfAbsent(kind, none -> new ArrayDeque<>())
                                        .add(
                                                new Card(
                                                        student.getId(),
                                                        student.getGivenNames()
                                                                + " "
                                                                + student.getSurnames(),
                                                        token)));
    }

    /** The next one of a kind. */
    Card take(Kind kind) {
        Deque<Card> cards = byKind.get(kind);
        if (cards == null || cards.isEmpty()) {
            throw new IllegalStateException("the demo academy has nobody left who is " + kind);
        }
        return cards.removeFirst();
    }

    int count(Kind kind) {
        return byKind.getOrDefault(kind, new ArrayDeque<>()).size();
    }

    /** Whether a card was ever issued here: for making one that was not. */
    static boolean isKnown(DeskDatabase database, UUID tenant, String token) {
        return database.read(
                tx ->
                        tx.fetchExists(
                                tx.selectFrom(BADGE)
                                        .where(BADGE.TENANT_ID.eq(tenant))
                                        .and(BADGE.TOKEN.eq(token))));
    }
}
