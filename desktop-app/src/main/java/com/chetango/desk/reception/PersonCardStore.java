package com.chetango.desk.reception;

import static com.chetango.model.db.Tables.ALLOCATION;
import static com.chetango.model.db.Tables.CHARGE;
import static com.chetango.model.db.Tables.CHARGE_VOID;
import static com.chetango.model.db.Tables.CONSENT;
import static com.chetango.model.db.Tables.CREDIT_ENTRY;
import static com.chetango.model.db.Tables.STUDENT;
import static com.chetango.model.db.Tables.STUDENT_PHOTO;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;

import com.chetango.desk.students.Photo;
import com.chetango.model.attendance.AdmissionRules.Candidate;
import com.chetango.model.attendance.Candidates;
import com.chetango.model.db.tables.records.ConsentRecord;
import com.chetango.model.db.tables.records.StudentRecord;
import com.chetango.model.rows.SqlRowsStore;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads what a verdict says about a person. */
final class PersonCardStore {

    /** Purposes everybody is asked about; the others are asked when they come up. */
    private static final List<String> ASKED_OF_ALL =
            List.of("DATA", "WHATSAPP", "PHOTO_ON_SCREEN", "PUBLIC_PHOTOS");

    private final ZoneId zone;

    PersonCardStore(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * @param about the package the verdict speaks of; without one, the one that would be used next
     */
    Optional<PersonCard> card(
            DSLContext tx, UUID tenant, UUID studentId, @Nullable UUID about, LocalDate today) {
        return tx.selectFrom(STUDENT)
                .where(STUDENT.TENANT_ID.eq(tenant))
                .and(STUDENT.ID.eq(studentId))
                .fetchOptional()
                .map(student -> card(tx, tenant, student, about, today));
    }

    private PersonCard card(
            DSLContext tx,
            UUID tenant,
            StudentRecord student,
            @Nullable UUID about,
            LocalDate today) {
        Map<String, Boolean> answers = consents(tx, tenant, student.getId());
        List<String> missing = new ArrayList<>(ASKED_OF_ALL);
        missing.removeAll(answers.keySet());
        return new PersonCard(
                student.getId(),
                student.getGivenNames() + " " + student.getSurnames(),
                student.getGender(),
                answers.getOrDefault("PHOTO_ON_SCREEN", false)
                        ? photo(tx, tenant, student.getId())
                        : null,
                student.getBirthDate(),
                owes(tx, tenant, student.getId()),
                missing,
                standing(tx, tenant, student, about, today));
    }

    /** The last answer to each purpose. */
    private static Map<String, Boolean> consents(DSLContext tx, UUID tenant, UUID student) {
        Map<String, Boolean> answers = new HashMap<>();
        for (ConsentRecord row :
                tx.selectFrom(CONSENT)
                        .where(CONSENT.TENANT_ID.eq(tenant))
                        .and(CONSENT.STUDENT_ID.eq(student))
                        .orderBy(CONSENT.AT)) {
            answers.put(row.getPurpose(), row.getGranted());
        }
        return answers;
    }

    private static @Nullable Photo photo(DSLContext tx, UUID tenant, UUID student) {
        return tx.select(STUDENT_PHOTO.PICTURE)
                .from(STUDENT_PHOTO)
                .where(STUDENT_PHOTO.TENANT_ID.eq(tenant))
                .and(STUDENT_PHOTO.ID.eq(student))
                .and(STUDENT_PHOTO.DELETED_AT.isNull())
                .fetchOptional(STUDENT_PHOTO.PICTURE)
                .map(Photo::new)
                .orElse(null);
    }

    private static long owes(DSLContext tx, UUID tenant, UUID student) {
        BigDecimal charged =
                tx.select(sum(CHARGE.AMOUNT))
                        .from(CHARGE)
                        .where(CHARGE.TENANT_ID.eq(tenant))
                        .and(CHARGE.STUDENT_ID.eq(student))
                        .and(
                                notExists(
                                        selectOne()
                                                .from(CHARGE_VOID)
                                                .where(CHARGE_VOID.TENANT_ID.eq(tenant))
                                                .and(CHARGE_VOID.CHARGE_ID.eq(CHARGE.ID))))
                        .fetchSingle()
                        .value1();
        BigDecimal paid =
                tx.select(sum(ALLOCATION.AMOUNT))
                        .from(ALLOCATION)
                        .join(CHARGE)
                        .on(CHARGE.TENANT_ID.eq(tenant), CHARGE.ID.eq(ALLOCATION.CHARGE_ID))
                        .where(ALLOCATION.TENANT_ID.eq(tenant))
                        .and(CHARGE.STUDENT_ID.eq(student))
                        .and(
                                notExists(
                                        selectOne()
                                                .from(CHARGE_VOID)
                                                .where(CHARGE_VOID.TENANT_ID.eq(tenant))
                                                .and(CHARGE_VOID.CHARGE_ID.eq(CHARGE.ID))))
                        .fetchSingle()
                        .value1();
        return whole(charged) - whole(paid);
    }

    private static long whole(@Nullable BigDecimal sum) {
        return sum == null ? 0 : sum.longValueExact();
    }

    private PersonCard.@Nullable Standing standing(
            DSLContext tx,
            UUID tenant,
            StudentRecord student,
            @Nullable UUID about,
            LocalDate today) {
        SqlRowsStore rows = new SqlRowsStore(tx, tenant, 0, SqlRowsStore.WriteListener.NONE);
        List<Candidate> candidates = Candidates.of(rows, student, today);
        return candidates.stream()
                .filter(c -> about == null || c.terms().id().equals(about))
                .min(nextUsed(today))
                .map(c -> standing(tx, tenant, c))
                .orElse(null);
    }

    /** Usable ones first, the earliest to end before the others; of the rest, the latest to end. */
    private static Comparator<Candidate> nextUsed(LocalDate today) {
        return Comparator.comparing((Candidate c) -> !isUsable(c, today))
                .thenComparing(
                        (a, b) -> {
                            int byEnd = ends(a).compareTo(ends(b));
                            return isUsable(a, today) ? byEnd : -byEnd;
                        });
    }

    private static boolean isUsable(Candidate candidate, LocalDate today) {
        return !candidate.terms().hasEndedBy(today)
                && (candidate.terms().isUnlimited() || candidate.balance() > 0);
    }

    private static LocalDate ends(Candidate candidate) {
        return Optional.ofNullable(candidate.terms().endsOn()).orElse(LocalDate.MAX);
    }

    private PersonCard.Standing standing(DSLContext tx, UUID tenant, Candidate candidate) {
        int allowed = candidate.terms().limits().overdraft();
        long below = Math.max(0, -candidate.balance());
        return new PersonCard.Standing(
                candidate.terms().id(),
                candidate.terms().name(),
                candidate.terms().classes(),
                candidate.balance(),
                candidate.terms().endsOn(),
                Math.max(0, allowed - below),
                allowed,
                lastUsed(tx, tenant, candidate.terms().id()));
    }

    private @Nullable LocalDate lastUsed(DSLContext tx, UUID tenant, UUID entitlement) {
        @Nullable Instant at =
                tx.select(max(CREDIT_ENTRY.AT))
                        .from(CREDIT_ENTRY)
                        .where(CREDIT_ENTRY.TENANT_ID.eq(tenant))
                        .and(CREDIT_ENTRY.ENTITLEMENT_ID.eq(entitlement))
                        .and(CREDIT_ENTRY.KIND.eq("USE"))
                        .fetchSingle()
                        .value1();
        return at == null ? null : LocalDate.ofInstant(at, zone);
    }
}
