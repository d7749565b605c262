package com.chetango.server.sync;

import static com.chetango.model.db.Tables.BADGE;
import static com.chetango.model.db.Tables.CREDIT_ENTRY;
import static com.chetango.model.db.Tables.STUDENT;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.chetango.model.db.tables.records.BadgeRecord;
import com.chetango.model.db.tables.records.CreditEntryRecord;
import com.chetango.model.db.tables.records.EntitlementRecord;
import com.chetango.model.db.tables.records.StudentRecord;
import com.chetango.model.rows.DuplicateRow;
import com.chetango.model.rows.Indexes;
import com.chetango.model.rows.MemoryRows;
import com.chetango.model.rows.RowFault;
import com.chetango.model.rows.Rows;
import com.chetango.model.rows.SqlRowsStore;
import com.chetango.model.values.Ids;
import com.chetango.server.platform.Database;
import com.chetango.server.testing.TestDatabase;
import com.chetango.server.testing.TestServer;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** One contract for everything operations may be run on. */
@ParameterizedClass
@EnumSource
class RowsContractTest {

    private static final Instant NOW = Instant.parse("2026-11-19T23:04:00.123456789Z");
    private static final AtomicInteger TENANTS = new AtomicInteger();

    /** Every implementation there is, on every database it works on. */
    enum Kind {
        SQL_H2(TestDatabase.H2),
        SQL_POSTGRESQL(TestDatabase.POSTGRESQL),
        BATCH_H2(TestDatabase.H2),
        BATCH_POSTGRESQL(TestDatabase.POSTGRESQL),
        MEMORY(TestDatabase.H2);

        private final TestDatabase database;

        Kind(TestDatabase database) {
            this.database = database;
        }
    }

    private final Kind kind;
    private final UUID tenant = Ids.at(NOW, "contract " + TENANTS.incrementAndGet());

    RowsContractTest(Kind kind) {
        this.kind = kind;
    }

    /** One unit of work over nothing. */
    private void with(Consumer<Rows> work) {
        Database database = TestServer.database(kind.database);
        database.inTenant(
                tenant,
                tx -> {
                    work.accept(rows(tx));
                    return tenant;
                });
    }

    private Rows rows(DSLContext tx) {
        return switch (kind) {
            case SQL_H2, SQL_POSTGRESQL ->
                    new SqlRowsStore(tx, tenant, 7, SqlRowsStore.WriteListener.NONE);
            case BATCH_H2, BATCH_POSTGRESQL -> {
                BatchRows rows = new BatchRows(tx, tenant);
                rows.writeAt(7);
                yield rows;
            }
            case MEMORY -> {
                MemoryRows rows = new MemoryRows(tenant);
                rows.writeAt(7);
                yield rows;
            }
        };
    }

    @Test
    void a_row_put_is_there_with_its_tenant_and_commit() {
        with(
                rows -> {
                    rows.put(student(1));
                    StudentRecord there = rows.get(STUDENT, id("student 1")).orElseThrow();
                    assertThat(there.getTenantId()).isEqualTo(tenant);
                    assertThat(there.getRowSeq()).isEqualTo(7);
                    assertThat(rows.get(STUDENT, id("student 2"))).isEmpty();
                });
    }

    @Test
    void instants_keep_microseconds() {
        with(
                rows -> {
                    rows.put(student(1));
                    rows.put(badge(1, "token one"));
                    assertThat(rows.get(BADGE, id("badge 1")).orElseThrow().getIssuedAt())
                            .isEqualTo(Instant.parse("2026-11-19T23:04:00.123456Z"));
                });
    }

    @Test
    void lists_come_in_the_order_of_their_ids_unsigned() {
        with(
                rows -> {
                    rows.put(student(1));
                    for (int i = 0; i < 20; i++) {
                        rows.put(badge(i, "token " + i));
                    }
                    List<UUID> ids =
                            rows.find(Indexes.BADGES_OF_STUDENT, id("student 1")).stream()
                                    .map(BadgeRecord::getId)
                                    .toList();
                    assertThat(ids).hasSize(20).isSortedAccordingTo(Ids.UNSIGNED);
                    assertThat(rows.find(Indexes.BADGES_OF_STUDENT, id("student 2"))).isEmpty();
                });
    }

    @Test
    void an_edit_is_seen_at_once_and_moves_the_row_in_its_indexes() {
        with(
                rows -> {
                    rows.put(student(1));
                    rows.put(badge(1, "token one"));
                    BadgeRecord before = rows.find(Indexes.BADGE_BY_TOKEN, "token one").getFirst();
                    BadgeRecord after = rows.edit(before, b -> b.setToken("token two"));
                    assertThat(after.getToken()).isEqualTo("token two");
                    assertThat(rows.find(Indexes.BADGE_BY_TOKEN, "token one")).isEmpty();
                    assertThat(rows.find(Indexes.BADGE_BY_TOKEN, "token two"))
                            .extracting(BadgeRecord::getId)
                            .containsExactly(id("badge 1"));
                    assertThat(rows.get(BADGE, id("badge 1")).orElseThrow().getToken())
                            .isEqualTo("token two");
                });
    }

    @Test
    void a_sum_counts_what_was_just_written() {
        with(
                rows -> {
                    rows.put(student(1));
                    rows.put(entitlement());
                    assertThat(rows.total(Indexes.CREDITS_LEFT, id("sold"))).isZero();
                    rows.put(credit(0, 8));
                    rows.put(credit(1, -1));
                    assertThat(rows.total(Indexes.CREDITS_LEFT, id("sold"))).isEqualTo(7);
                    CreditEntryRecord line = rows.get(CREDIT_ENTRY, id("credit 1")).orElseThrow();
                    rows.edit(line, l -> l.setAmount(-3));
                    assertThat(rows.total(Indexes.CREDITS_LEFT, id("sold"))).isEqualTo(5);
                    assertThat(rows.total(Indexes.CREDITS_LEFT, id("never sold"))).isZero();
                });
    }

    @Test
    void the_same_id_twice_is_a_duplicate() {
        assertThatThrownBy(
                        () ->
                                with(
                                        rows -> {
                                            rows.put(student(1));
                                            rows.put(student(1));
                                        }))
                .isInstanceOf(DuplicateRow.class);
    }

    @Test
    void a_unique_key_twice_is_a_duplicate() {
        assertThatThrownBy(
                        () ->
                                with(
                                        rows -> {
                                            rows.put(student(1));
                                            rows.put(badge(1, "the token"));
                                            rows.put(badge(2, "the token"));
                                        }))
                .isInstanceOf(DuplicateRow.class);
    }

    @Test
    void what_a_table_does_not_allow_is_a_fault() {
        assertFault(s -> s.setGivenNames(null));
        assertFault(s -> s.setGivenNames("x".repeat(81)));
        assertFault(s -> s.setGivenNames("with \0 in it"));
    }

    private void assertFault(Consumer<StudentRecord> breakIt) {
        StudentRecord row = student(1);
        breakIt.accept(row);
        assertThatThrownBy(() -> with(rows -> rows.put(row))).isInstanceOf(RowFault.class);
    }

    @Test
    void a_batch_written_out_reads_the_same_afterwards() {
        if (!kind.name().startsWith("BATCH")) {
            return;
        }
        with(
                rows -> {
                    BatchRows batch = (BatchRows) rows;
                    rows.put(student(1));
                    rows.put(badge(1, "token one"));
                    rows.edit(
                            rows.get(STUDENT, id("student 1")).orElseThrow(),
                            s -> s.setNotes("\u00f1and\u00fa \ud83d\udc83"));
                    flush(batch);
                    batch.settle();
                    rows.edit(
                            rows.get(STUDENT, id("student 1")).orElseThrow(),
                            s -> s.setSurnames("Restrepo"));
                    flush(batch);
                });
        TestServer.database(kind.database)
                .inTenant(
                        tenant,
                        tx -> {
                            BatchRows fresh = new BatchRows(tx, tenant);
                            StudentRecord there = fresh.get(STUDENT, id("student 1")).orElseThrow();
                            assertThat(there.getSurnames()).isEqualTo("Restrepo");
                            assertThat(there.getNotes()).isEqualTo("\u00f1and\u00fa \ud83d\udc83");
                            assertThat(there.getJoinedOn()).isEqualTo(LocalDate.of(2026, 1, 31));
                            assertThat(there.getPhone()).isNull();
                            assertThat(fresh.find(Indexes.BADGE_BY_TOKEN, "token one")).hasSize(1);
                            return tenant;
                        });
    }

    private static void flush(BatchRows batch) {
        try {
            batch.flush();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private UUID id(String name) {
        return Ids.derive(tenant, name);
    }

    private StudentRecord student(int i) {
        StudentRecord row = new StudentRecord();
        row.setId(id("student " + i));
        row.setGivenNames("Valeria");
        row.setSurnames("Montoya");
        row.setStatus("ACTIVE");
        row.setHomeBranchId(id("branch"));
        row.setJoinedOn(LocalDate.of(2026, 1, 31));
        return row;
    }

    private BadgeRecord badge(int i, String token) {
        BadgeRecord row = new BadgeRecord();
        row.setId(id("badge " + i));
        row.setStudentId(id("student 1"));
        row.setToken(token);
        row.setRotatingId("r" + i);
        row.setSecret(new byte[] {1, 2, 3});
        row.setIssuedAt(NOW);
        return row;
    }

    private EntitlementRecord entitlement() {
        EntitlementRecord row = new EntitlementRecord();
        row.setId(id("sold"));
        row.setStudentId(id("student 1"));
        row.setPlanId(id("plan"));
        row.setCatalogueVersion(1L);
        row.setName("Paquete");
        row.setClasses(8);
        row.setValidityCount(30);
        row.setValidityUnit("DAY");
        row.setStyleIds("");
        row.setLevelIds("");
        row.setBranchIds("");
        row.setTransferable(false);
        row.setFreezeDays(0);
        row.setOverdraftLimit(0);
        row.setPrice(1L);
        row.setSoldAt(NOW);
        row.setSoldBy(id("ana"));
        row.setBranchId(id("branch"));
        return row;
    }

    private CreditEntryRecord credit(int i, int amount) {
        CreditEntryRecord row = new CreditEntryRecord();
        row.setId(id("credit " + i));
        row.setEntitlementId(id("sold"));
        row.setStudentId(id("student 1"));
        row.setKind("GRANT");
        row.setAmount(amount);
        row.setOperationId(id("operation"));
        row.setLine(i);
        row.setAt(NOW);
        row.setActorId(id("ana"));
        return row;
    }
}
