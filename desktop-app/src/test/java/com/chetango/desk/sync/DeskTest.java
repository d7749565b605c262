package com.chetango.desk.sync;

import static com.chetango.model.db.Tables.ATTENDANCE;
import static com.chetango.model.db.Tables.CREDIT_ENTRY;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.desk.platform.DeskTables.DeviceState;
import com.chetango.desk.platform.DeskTables.Outbox;
import com.chetango.desk.platform.DeskTables.PendingCell;
import com.chetango.desk.testing.TestAcademy;
import com.chetango.desk.testing.TestDesk;
import com.chetango.model.attendance.EnteredBy;
import com.chetango.model.operation.CheckIn;
import com.chetango.model.operation.OperationJson;
import com.chetango.model.operation.OperationType;
import com.chetango.model.operation.Refusal;
import com.chetango.model.operation.UndoCheckIn;
import com.chetango.model.sync.ExchangeRequest.SentOperation;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

class DeskTest {

    @TempDir Path folder;
    private TestDesk test;

    @BeforeEach
    void open() {
        test = TestDesk.open(folder);
        test.seed(rows -> new TestAcademy(rows).sell(8, 2));
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void an_entry_and_its_outbox_row_are_one_transaction() throws Exception {
        assertThat(test.desk().execute(enter(TestAcademy.id("session"))))
                .isInstanceOf(DeskResult.Done.class);
        assertThat(test.count(ATTENDANCE)).isEqualTo(1);
        var queued = test.database().read(tx -> OutboxStore.pending(tx, TestDesk.TENANT, 10));
        assertThat(queued).hasSize(1);
        assertThat(queued.getFirst().seq()).isEqualTo(1);
        assertThat(OperationJson.read(OperationType.CHECK_IN, queued.getFirst().payload()))
                .isEqualTo(enter(TestAcademy.id("session")));
    }

    @Test
    void what_is_refused_leaves_no_row_no_number_and_nothing_to_send() {
        test.desk().execute(enter(TestAcademy.id("session")));
        assertThat(test.desk().execute(enter(TestAcademy.id("session"))))
                .isInstanceOfSatisfying(
                        DeskResult.Refused.class,
                        r -> assertThat(r.refusal()).isEqualTo(Refusal.ALREADY_CHECKED_IN));
        assertThat(test.count(Outbox.TABLE)).isEqualTo(1);
        assertThat(lastSequence()).isEqualTo(1);
    }

    @Test
    void several_operations_are_done_together_or_not_at_all() {
        var both = List.of(enter(TestAcademy.id("session")), enter(TestAcademy.id("session")));
        assertThat(test.desk().executeAll(both)).isInstanceOf(DeskResult.Refused.class);
        assertThat(test.count(ATTENDANCE)).isZero();
        assertThat(test.count(CREDIT_ENTRY)).isEqualTo(1);
        assertThat(test.count(PendingCell.TABLE)).isZero();
        assertThat(lastSequence()).isZero();
    }

    @Test
    void the_device_sequence_has_no_gaps() {
        test.desk().execute(enter(TestAcademy.id("session")));
        test.desk().execute(enter(TestAcademy.id("session")));
        test.desk().execute(enter(TestAcademy.id("other session")));
        UUID entry = test.database().read(tx -> tx.fetch(ATTENDANCE)).getFirst().getId();
        test.desk().execute(new UndoCheckIn(entry, "wrong card"));
        var queued = test.database().read(tx -> OutboxStore.pending(tx, TestDesk.TENANT, 10));
        assertThat(queued).extracting(SentOperation::seq).containsExactly(1L, 2L, 3L);
    }

    @Test
    void screens_hear_of_the_tables_they_show_after_the_commit() {
        List<Integer> seen = new ArrayList<>();
        var listening =
                test.changes().listen(Set.of(ATTENDANCE), () -> seen.add(test.count(ATTENDANCE)));
        test.desk().execute(enter(TestAcademy.id("session")));
        listening.stop();
        test.desk().execute(enter(TestAcademy.id("other session")));
        assertThat(seen).containsExactly(1);
    }

    private long lastSequence() {
        return test.database()
                .read(
                        tx ->
                                tx.select(DeviceState.LAST_SEQ)
                                        .from(DeviceState.TABLE)
                                        .fetchSingle()
                                        .value1());
    }

    private static CheckIn enter(UUID session) {
        return CheckIn.onPackage(TestAcademy.id("student"), session, EnteredBy.CAMERA);
    }
}
