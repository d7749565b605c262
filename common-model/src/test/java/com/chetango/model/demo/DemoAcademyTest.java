package com.chetango.model.demo;

import static com.chetango.model.db.Tables.ALLOCATION;
import static com.chetango.model.db.Tables.ATTENDANCE;
import static com.chetango.model.db.Tables.ATTENDANCE_UNDO;
import static com.chetango.model.db.Tables.CASH_CLOSE;
import static com.chetango.model.db.Tables.CASH_SESSION;
import static com.chetango.model.db.Tables.CHARGE;
import static com.chetango.model.db.Tables.CLASS_SESSION;
import static com.chetango.model.db.Tables.CREDIT_ENTRY;
import static com.chetango.model.db.Tables.ENROLMENT;
import static com.chetango.model.db.Tables.ENTITLEMENT;
import static com.chetango.model.db.Tables.GUARDIAN;
import static com.chetango.model.db.Tables.PAYMENT;
import static com.chetango.model.db.Tables.RECEIPT;
import static com.chetango.model.db.Tables.STAFF;
import static com.chetango.model.db.Tables.STUDENT;
import static com.chetango.model.db.Tables.TENDER;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;

import com.chetango.model.db.tables.records.EntitlementRecord;
import com.chetango.model.db.tables.records.ReceiptRecord;
import com.chetango.model.db.tables.records.StudentRecord;
import com.chetango.model.operation.ReceiptChain;
import com.chetango.model.people.Ages;
import com.chetango.model.rows.RowBatchStore;
import com.chetango.model.testing.ModelDatabase;

import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A year of the academy, in a database, held against what the rules promise. */
class DemoAcademyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final UUID TENANT = new UUID(0x019a9e1c5c008000L, 0x8000000000000001L);
    private static final String HASH = "$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA";

    private static ModelDatabase database;
    private static DSLContext sql;

    @BeforeAll
    static void fill() {
        database = ModelDatabase.h2();
        sql = database.sql();
        RowBatchStore store = new RowBatchStore(sql);
        new DemoAcademy(TENANT, 1, TODAY, DemoSize.SHOWN).writeTo(store::put, 1, () -> HASH);
        store.flush();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void it_is_as_large_as_an_academy() {
        assertThat(database.count(STUDENT)).isEqualTo(300);
        assertThat(sql.fetchCount(STAFF, STAFF.ROLE.eq("TEACHER"))).isEqualTo(12);
        assertThat(database.count(ATTENDANCE)).isBetween(8_000, 25_000);
        assertThat(database.count(PAYMENT)).isBetween(1_500, 8_000);
        assertThat(sql.fetchCount(CLASS_SESSION, CLASS_SESSION.CLASS_DATE.eq(TODAY)))
                .isGreaterThanOrEqualTo(6);
    }

    @Test
    void every_entry_used_one_class_or_gave_it_back() {
        assertThat(
                        sql.select(CREDIT_ENTRY.ATTENDANCE_ID)
                                .from(CREDIT_ENTRY)
                                .where(CREDIT_ENTRY.KIND.eq("USE"))
                                .groupBy(CREDIT_ENTRY.ATTENDANCE_ID)
                                .having(count().ne(1))
                                .fetch())
                .isEmpty();
        assertThat(sql.fetchCount(CREDIT_ENTRY, CREDIT_ENTRY.KIND.eq("USE")))
                .isEqualTo(database.count(ATTENDANCE));
        assertThat(sql.fetchCount(CREDIT_ENTRY, CREDIT_ENTRY.KIND.eq("UNDO")))
                .isEqualTo(database.count(ATTENDANCE_UNDO))
                .isPositive();
    }

    @Test
    void no_package_is_below_zero_and_none_gave_more_than_it_had() {
        Map<UUID, BigDecimal> left =
                sql.select(CREDIT_ENTRY.ENTITLEMENT_ID, sum(CREDIT_ENTRY.AMOUNT))
                        .from(CREDIT_ENTRY)
                        .groupBy(CREDIT_ENTRY.ENTITLEMENT_ID)
                        .fetchMap(r -> r.value1(), r -> r.value2());
        for (EntitlementRecord pack : sql.selectFrom(ENTITLEMENT).fetch()) {
            int most = pack.getClasses() == null ? 0 : pack.getClasses();
            assertThat(left.getOrDefault(pack.getId(), BigDecimal.TEN.negate()).intValue())
                    .as(pack.getName())
                    .isBetween(0, most);
        }
    }

    @Test
    void nobody_is_twice_in_a_class() {
        assertThat(
                        sql.select(ATTENDANCE.CLASS_SESSION_ID, ATTENDANCE.STUDENT_ID)
                                .from(ATTENDANCE)
                                .groupBy(ATTENDANCE.CLASS_SESSION_ID, ATTENDANCE.STUDENT_ID)
                                .having(count().gt(1))
                                .fetch())
                .isEmpty();
    }

    @Test
    void money_is_conserved() {
        BigDecimal paid = sql.select(sum(PAYMENT.AMOUNT)).from(PAYMENT).fetchSingle().value1();
        assertThat(sql.select(sum(TENDER.AMOUNT)).from(TENDER).fetchSingle().value1())
                .isEqualByComparingTo(paid);
        assertThat(sql.select(sum(ALLOCATION.AMOUNT)).from(ALLOCATION).fetchSingle().value1())
                .isEqualByComparingTo(paid);
        assertThat(sql.select(sum(RECEIPT.AMOUNT)).from(RECEIPT).fetchSingle().value1())
                .isEqualByComparingTo(paid);
        assertThat(
                        sql.fetchCount(
                                CHARGE,
                                CHARGE.AMOUNT.lt(
                                        select(coalesce(sum(ALLOCATION.AMOUNT), inline(0L)))
                                                .from(ALLOCATION)
                                                .where(ALLOCATION.CHARGE_ID.eq(CHARGE.ID))
                                                .asField()
                                                .cast(Long.class))))
                .isZero();
    }

    @Test
    void receipts_are_numbered_without_gaps_and_chained() {
        Map<String, ReceiptRecord> last = new HashMap<>();
        for (ReceiptRecord receipt :
                sql.selectFrom(RECEIPT).orderBy(RECEIPT.SERIES, RECEIPT.NUMBER).fetch()) {
            ReceiptRecord before = last.put(receipt.getSeries(), receipt);
            assertThat(receipt.getNumber()).isEqualTo(before == null ? 1 : before.getNumber() + 1);
            assertThat(receipt.getPreviousHash())
                    .isEqualTo(before == null ? ReceiptChain.START : before.getHash());
        }
        assertThat(last.keySet()).containsExactlyInAnyOrder("MED-D90a", "MAN-D90a");
        assertThat(database.count(RECEIPT)).isEqualTo(database.count(PAYMENT));
    }

    @Test
    void every_drawer_is_closed() {
        assertThat(database.count(CASH_CLOSE)).isEqualTo(database.count(CASH_SESSION));
        assertThat(
                        sql.fetchCount(
                                CASH_CLOSE,
                                CASH_CLOSE
                                        .EXPECTED_CASH
                                        .minus(CASH_CLOSE.COUNTED_CASH)
                                        .gt(20_000L)))
                .isZero();
    }

    @Test
    void nothing_happened_today_or_later() {
        assertThat(sql.fetchCount(ATTENDANCE, ATTENDANCE.CLASS_DATE.ge(TODAY))).isZero();
        assertThat(
                        sql.fetchCount(
                                CLASS_SESSION,
                                CLASS_SESSION
                                        .CLASS_DATE
                                        .ge(TODAY)
                                        .and(CLASS_SESSION.STATE.ne("PENDING"))))
                .isZero();
    }

    @Test
    void every_minor_has_somebody_who_answers() {
        Set<UUID> families =
                sql.select(GUARDIAN.FAMILY_ID).from(GUARDIAN).fetchSet(GUARDIAN.FAMILY_ID);
        List<StudentRecord> minors =
                sql.selectFrom(STUDENT).fetch().stream()
                        .filter(s -> Ages.isMinor(s.getBirthDate(), TODAY))
                        .toList();
        assertThat(minors).hasSizeBetween(30, 90);
        assertThat(minors).extracting(StudentRecord::getFamilyId).isSubsetOf(families);
    }

    @Test
    void the_cast_stands_as_the_pictures_show_it() {
        assertThat(left("Valeria", "Montoya Duque")).isEqualTo(2);
        assertThat(left("Nicol\u00e1s", "Pe\u00f1a Londo\u00f1o")).isEqualTo(1);
        assertThat(left("Camila", "R\u00edos")).isZero();
        assertThat(owed("Mois\u00e9s", "Valencia \u00c1ngel")).isPositive();
        assertThat(student("M\u00f3nica", "Valero Mu\u00f1oz").getStatus()).isEqualTo("INACTIVE");
        assertThat(student("Gloria In\u00e9s", "Zapata Vanegas").getStatus()).isEqualTo("FROZEN");
        assertThat(Ages.isBirthday(student("Valentina", "Restrepo Ospina").getBirthDate(), TODAY))
                .isTrue();
        assertThat(
                        sql.fetchCount(
                                ENTITLEMENT,
                                ENTITLEMENT
                                        .STUDENT_ID
                                        .eq(student("Isabela", "Henao").getId())
                                        .and(ENTITLEMENT.ENDS_ON.ge(TODAY))))
                .isZero();
        assertThat(
                        sql.fetchCount(
                                STUDENT,
                                STUDENT.STATUS
                                        .eq("ACTIVE")
                                        .andNotExists(
                                                selectOne()
                                                        .from(ENROLMENT)
                                                        .where(
                                                                ENROLMENT.STUDENT_ID.eq(
                                                                        STUDENT.ID)))))
                .isLessThan(60);
    }

    @Test
    void the_same_seed_makes_the_same_rows_and_another_seed_others() {
        assertThat(print(1)).isEqualTo(print(1)).isNotEqualTo(print(2));
    }

    @Test
    void there_are_classes_today_on_any_day_of_a_year() {
        DemoWords words = DemoWords.load();
        assertThat(words.lines("schedule").toString())
                .contains("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");
    }

    /** Of a small one, in the order of the rows. */
    private static int print(long seed) {
        int[] hash = {0};
        new DemoAcademy(TENANT, seed, TODAY, new DemoSize(40, 1, 70, false))
                .writeTo(
                        row -> hash[0] = 31 * hash[0] + Arrays.deepHashCode(row.intoArray()),
                        1,
                        () -> HASH);
        return hash[0];
    }

    private static StudentRecord student(String given, String surnames) {
        return sql.selectFrom(STUDENT)
                .where(STUDENT.GIVEN_NAMES.eq(given))
                .and(STUDENT.SURNAMES.eq(surnames))
                .fetchSingle();
    }

    private static int left(String given, String surnames) {
        return sql.select(coalesce(sum(CREDIT_ENTRY.AMOUNT), inline(0)))
                .from(CREDIT_ENTRY)
                .join(ENTITLEMENT)
                .on(ENTITLEMENT.ID.eq(CREDIT_ENTRY.ENTITLEMENT_ID))
                .where(ENTITLEMENT.STUDENT_ID.eq(student(given, surnames).getId()))
                .and(ENTITLEMENT.ENDS_ON.ge(TODAY))
                .fetchSingle()
                .value1()
                .intValue();
    }

    private static long owed(String given, String surnames) {
        UUID id = student(given, surnames).getId();
        long charged =
                sql.select(coalesce(sum(CHARGE.AMOUNT), inline(0)))
                        .from(CHARGE)
                        .where(CHARGE.STUDENT_ID.eq(id))
                        .fetchSingle()
                        .value1()
                        .longValue();
        long paid =
                sql.select(coalesce(sum(ALLOCATION.AMOUNT), inline(0)))
                        .from(ALLOCATION)
                        .join(CHARGE)
                        .on(CHARGE.ID.eq(ALLOCATION.CHARGE_ID))
                        .where(CHARGE.STUDENT_ID.eq(id))
                        .fetchSingle()
                        .value1()
                        .longValue();
        return charged - paid;
    }
}
