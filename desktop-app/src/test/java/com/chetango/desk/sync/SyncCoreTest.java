package com.chetango.desk.sync;

import static com.chetango.model.db.Tables.ATTENDANCE;
import static com.chetango.model.db.Tables.CREDIT_ENTRY;
import static com.chetango.model.db.Tables.STUDENT;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.desk.platform.DeskTables.PendingCell;
import com.chetango.desk.sync.ExchangeReply.Answered;
import com.chetango.desk.testing.TestAcademy;
import com.chetango.desk.testing.TestDesk;
import com.chetango.model.attendance.EnteredBy;
import com.chetango.model.db.tables.records.AttendanceRecord;
import com.chetango.model.db.tables.records.StudentRecord;
import com.chetango.model.operation.CheckIn;
import com.chetango.model.operation.EditStudent;
import com.chetango.model.operation.EditStudent.FieldChange;
import com.chetango.model.people.StudentField;
import com.chetango.model.sync.ExchangeResponse;
import com.chetango.model.sync.ExchangeResponse.OperationOutcome;
import com.chetango.model.sync.ExchangeResponse.TablePage;
import com.chetango.model.sync.OutcomeStatus;
import com.chetango.model.sync.WireRows;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

class SyncCoreTest {

    @TempDir Path folder;
    private TestDesk test;
    private SyncCore core;

    @BeforeEach
    void open() {
        test = TestDesk.open(folder);
        test.seed(rows -> new TestAcademy(rows).sell(8, 2));
        core =
                new SyncCore(
                        test.database(), test.clock(), test.changes(), new BackOff(new Random(3)));
        answer(List.of(), 10, 10, Map.of());
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void outcomes_rows_and_cursor_are_stored_together() {
        UUID operation = done(enter());
        AttendanceRecord row = attendance();
        row.setRowSeq(11L);
        answer(List.of(applied(operation, 11L)), 11, 11, page(row));
        assertThat(attendance().getRowSeq()).isEqualTo(11);
        assertThat(call().request().cursor()).isEqualTo(11);
        assertThat(call().request().ops()).isEmpty();
        assertThat(test.count(PendingCell.TABLE)).isZero();
    }

    @Test
    void rows_the_server_never_made_go_once_the_pull_is_complete() {
        UUID operation = done(enter());
        AttendanceRecord row = attendance();
        row.setRowSeq(11L);
        answer(List.of(applied(operation, 11L)), 11, 12, page(row));
        assertThat(test.count(CREDIT_ENTRY)).as("not yet complete").isEqualTo(2);
        answer(List.of(), 12, 12, Map.of());
        assertThat(test.count(CREDIT_ENTRY)).isEqualTo(1);
        assertThat(test.count(ATTENDANCE)).isEqualTo(1);
    }

    @Test
    void a_parked_operation_keeps_its_effect() {
        UUID operation = done(enter());
        answer(
                List.of(new OperationOutcome(operation, OutcomeStatus.PARKED, null, null, "BUG")),
                12,
                12,
                Map.of());
        assertThat(test.count(ATTENDANCE)).isEqualTo(1);
        assertThat(status()).isEqualTo(new SyncStatus.Attention(1));
    }

    @Test
    void a_pull_does_not_overwrite_a_cell_that_waits_for_an_answer() {
        UUID operation = done(edit("300 111 2233"));
        answer(List.of(), 11, 11, page(student("Valeria Luz", "300 999 8877", 11)));
        assertThat(student().getGivenNames()).isEqualTo("Valeria Luz");
        assertThat(student().getPhone()).isEqualTo(phone("300 111 2233"));
        answer(
                List.of(applied(operation, 12L)),
                12,
                12,
                page(student("Valeria Luz", phone("300 111 2233"), 12)));
        assertThat(student().getPhone()).isEqualTo(phone("300 111 2233"));
        assertThat(test.count(PendingCell.TABLE)).isZero();
    }

    @Test
    void a_rejected_edit_falls_back_to_what_the_server_last_said() {
        UUID operation = done(edit("300 111 2233"));
        answer(List.of(), 11, 11, page(student("Valeria", "+573009998877", 11)));
        answer(List.of(rejected(operation)), 11, 11, Map.of());
        assertThat(student().getPhone()).isEqualTo("+573009998877");
        assertThat(test.count(PendingCell.TABLE)).isZero();
    }

    @Test
    void a_rejected_edit_under_a_later_one_leaves_the_later_one_standing() {
        UUID first = done(edit("300 111 2233"));
        UUID second = done(edit("300 444 5566"));
        answer(List.of(rejected(first)), 11, 11, Map.of());
        assertThat(student().getPhone()).isEqualTo(phone("300 444 5566"));
        answer(List.of(rejected(second)), 11, 11, Map.of());
        assertThat(student().getPhone()).isNull();
    }

    @Test
    void the_same_answer_twice_changes_nothing_more() {
        UUID operation = done(enter());
        SyncCore.Call call = call();
        AttendanceRecord row = attendance();
        row.setRowSeq(11L);
        ExchangeResponse response =
                response(List.of(applied(operation, 11L)), 10, 11, 11, page(row));
        core.accept(call, new Answered(response, Duration.ofMillis(5)));
        core.accept(call, new Answered(response, Duration.ofMillis(5)));
        assertThat(call().request().cursor()).isEqualTo(11);
        assertThat(test.count(ATTENDANCE)).isEqualTo(1);
    }

    @Test
    void a_late_answer_never_puts_an_older_state_over_a_newer() {
        SyncCore.Call old = call();
        answer(List.of(), 12, 12, page(student("Newer", null, 12)));
        core.accept(
                old,
                new Answered(
                        response(List.of(), 10, 11, 11, page(student("Older", null, 11))),
                        Duration.ofMillis(5)));
        assertThat(student().getGivenNames()).isEqualTo("Newer");
        assertThat(call().request().cursor()).isEqualTo(12);
    }

    @Test
    void a_restored_server_is_sent_what_it_forgot() {
        UUID first = done(enter());
        UUID second = done(edit("300 111 2233"));
        answer(List.of(applied(first, 11L), applied(second, 12L)), 12, 12, Map.of());
        done(edit("300 444 5566"));
        assertThat(core.accept(call(), new ExchangeReply.Expected(2)))
                .isInstanceOf(SyncCore.AtOnce.class);
        assertThat(call().request().ops()).extracting("seq").containsExactly(2L, 3L);
    }

    @Test
    void a_server_that_knows_work_of_ours_we_do_not_blocks_a_copied_disk() {
        done(enter());
        core.accept(call(), new ExchangeReply.Expected(7));
        assertThat(status()).isEqualTo(new SyncStatus.Blocked("COPIED_DISK"));
        assertThat(core.next()).isEmpty();
        assertThat(test.desk().execute(edit("300 444 5566")))
                .isEqualTo(new DeskResult.Failed(DeskResult.Failure.BLOCKED));
    }

    @Test
    void rows_that_fit_no_table_are_a_clear_cause_and_change_nothing() {
        done(enter());
        Map<String, TablePage> broken =
                Map.of("student", new TablePage(List.of("id"), List.of(List.of("not an id"))));
        assertThat(
                        core.accept(
                                call(),
                                new Answered(
                                        response(List.of(), 10, 11, 11, broken),
                                        Duration.ofMillis(5))))
                .isInstanceOf(SyncCore.Later.class);
        assertThat(status()).isEqualTo(new SyncStatus.Offline(1, Cause.ANSWER_UNREADABLE));
        assertThat(call().request().cursor()).isEqualTo(10);
    }

    @Test
    void rows_of_another_academy_are_refused() {
        StudentRecord foreign = student("Foreign", null, 11);
        foreign.setTenantId(TestAcademy.id("another tenant"));
        core.accept(
                call(),
                new Answered(response(List.of(), 10, 11, 11, page(foreign)), Duration.ofMillis(5)));
        assertThat(status()).isInstanceOf(SyncStatus.Offline.class);
        assertThat(student().getGivenNames()).isEqualTo("Valeria");
    }

    @Test
    void tables_and_columns_of_a_newer_server_are_left_alone() {
        Map<String, TablePage> newer = new HashMap<>(page(student("Valeria Luz", null, 11)));
        TablePage student = java.util.Objects.requireNonNull(newer.get("student"));
        List<String> columns = new java.util.ArrayList<>(student.cols());
        columns.add("favourite_song");
        List<@Nullable Object> values = new java.util.ArrayList<>(student.up().getFirst());
        values.add("La Rebelion");
        newer.put("student", new TablePage(columns, List.of(values)));
        newer.put("robot", new TablePage(List.of("id"), List.of(List.of("1"))));
        answer(List.of(), 11, 11, newer);
        assertThat(student().getGivenNames()).isEqualTo("Valeria Luz");
    }

    @Test
    void the_clock_follows_the_server() {
        test.tasks().advance(Duration.ofMinutes(1));
        ExchangeResponse response = response(List.of(), 10, 10, 10, Map.of());
        ExchangeResponse later =
                new ExchangeResponse(
                        1,
                        1,
                        test.tasks().clock(TestDesk.BOGOTA).instant().plusSeconds(90),
                        response.device(),
                        List.of(),
                        10,
                        10,
                        10,
                        false,
                        Map.of(),
                        "0",
                        null);
        core.accept(call(), new Answered(later, Duration.ZERO));
        assertThat(test.clock().offset()).isEqualTo(Duration.ofSeconds(90));
    }

    private UUID done(com.chetango.model.operation.Operation operation) {
        DeskResult result = test.desk().execute(operation);
        assertThat(result).isInstanceOf(DeskResult.Done.class);
        return ((DeskResult.Done) result).made().getFirst().operationId();
    }

    private static CheckIn enter() {
        return CheckIn.onPackage(
                TestAcademy.id("student"), TestAcademy.id("session"), EnteredBy.CAMERA);
    }

    private static EditStudent edit(String phone) {
        return new EditStudent(
                TestAcademy.id("student"),
                List.of(new FieldChange(StudentField.PHONE, null, phone)));
    }

    private static String phone(String typed) {
        return String.valueOf(StudentField.PHONE.formed(typed));
    }

    private SyncCore.Call call() {
        return core.next().orElseThrow();
    }

    private SyncStatus status() {
        return new SyncService(test.database()).status();
    }

    private void answer(
            List<OperationOutcome> outcomes, long cursor, long head, Map<String, TablePage> rows) {
        SyncCore.Call call = call();
        core.accept(
                call,
                new Answered(
                        response(outcomes, call.request().cursor(), cursor, head, rows),
                        Duration.ofMillis(5)));
    }

    private static ExchangeResponse response(
            List<OperationOutcome> outcomes,
            long from,
            long cursor,
            long head,
            Map<String, TablePage> rows) {
        return new ExchangeResponse(
                1,
                1,
                TestDesk.NOW,
                new ExchangeResponse.DeviceStatus("ACTIVE", 0),
                outcomes,
                from,
                cursor,
                head,
                cursor < head,
                rows,
                "0",
                null);
    }

    private static OperationOutcome applied(UUID operation, long seq) {
        return new OperationOutcome(operation, OutcomeStatus.APPLIED, seq, null, null);
    }

    private static OperationOutcome rejected(UUID operation) {
        return new OperationOutcome(operation, OutcomeStatus.REJECTED, null, null, "NO");
    }

    private static Map<String, TablePage> page(Record row) {
        Table<?> table = ((org.jooq.TableRecord<?>) row).getTable();
        return Map.of(
                table.getName(),
                new TablePage(
                        Arrays.stream(table.fields()).map(Field::getName).toList(),
                        List.of(WireRows.write(row))));
    }

    private AttendanceRecord attendance() {
        return test.database().read(tx -> tx.fetchSingle(ATTENDANCE));
    }

    private StudentRecord student() {
        return test.database().read(tx -> tx.fetchSingle(STUDENT));
    }

    private StudentRecord student(String names, @Nullable String phone, long seq) {
        StudentRecord row = student();
        row.setGivenNames(names);
        row.setPhone(phone);
        row.setRowSeq(seq);
        return row;
    }
}
