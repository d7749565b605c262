package com.chetango.desk.sync;

import static com.chetango.model.db.Tables.ALLOCATION;
import static com.chetango.model.db.Tables.PAYMENT;
import static com.chetango.model.db.Tables.RECEIPT;
import static com.chetango.model.db.Tables.TENDER;

import com.chetango.desk.platform.DeskTables.Outbox;
import com.chetango.desk.platform.DeskTables.PendingCell;
import com.chetango.desk.testing.TestAcademy;
import com.chetango.desk.testing.TestDesk;
import com.chetango.model.attendance.EnteredBy;
import com.chetango.model.db.tables.records.CreditEntryRecord;
import com.chetango.model.db.tables.records.EntitlementRecord;
import com.chetango.model.db.tables.records.StudentRecord;
import com.chetango.model.operation.CheckIn;
import com.chetango.model.operation.Operation;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntFunction;

/**
 * How long the desk's one door takes, beside plain JDBC writing the very same rows (outbox and
 * pending marks included) into the same file, both down to the disk.
 */
public final class CommitBenchmark {
    private static final int STUDENTS = 20_000;
    private static final int WARM_UP = 200;
    private static final int MEASURED = 400;

    private final PrintStream out;

    public CommitBenchmark(PrintStream out) {
        this.out = out;
    }

    /** Prints a line each: name, median, raw limit, ratio. */
    public void run() throws IOException {
        Path folder = Files.createTempDirectory("commit-benchmark");
        DeskChild.prepare(folder);
        try (TestDesk test = TestDesk.reopen(folder, "benchmark")) {
            List<UUID> students = students(test);
            double[] checkIns = timed(test, i -> entry(students.get(i)));
            double[] payments = timed(test, i -> DeskChild.payment());
            double[] raw = raw(test);
            out.printf(
                    Locale.ROOT,
                    "payment down to the disk: median %.2f ms, p95 %.2f; plain JDBC %.2f ms;"
                            + " ratio %.2f (wanted: at most 3)%n",
                    median(payments),
                    p95(payments),
                    median(raw),
                    median(payments) / median(raw));
            out.printf(
                    Locale.ROOT,
                    "check-in at %,d students: median %.2f ms, p95 %.2f%n",
                    STUDENTS,
                    median(checkIns),
                    p95(checkIns));
        }
    }

    private static Operation entry(UUID student) {
        return CheckIn.onPackage(student, TestAcademy.id("session"), EnteredBy.CAMERA);
    }

    private static double[] timed(TestDesk test, IntFunction<Operation> operations) {
        double[] millis = new double[MEASURED];
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            Operation operation = operations.apply(i);
            long start = System.nanoTime();
            DeskResult result = test.desk().execute(operation);
            if (i >= WARM_UP) {
                millis[i - WARM_UP] = (System.nanoTime() - start) / 1e6;
            }
            if (!(result instanceof DeskResult.Done)) {
                throw new IllegalStateException(String.valueOf(result));
            }
        }
        return millis;
    }

    private static double[] raw(TestDesk test) {
        List<Copy> rows = test.database().read(CommitBenchmark::onePayment);
        double[] millis = new double[MEASURED];
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            long number = 1_000_000L + i;
            long start = System.nanoTime();
            test.database()
                    .<Boolean>write(
                            tx -> {
                                tx.connection(
                                        connection -> {
                                            for (Copy row : rows) {
                                                row.insert(connection, number);
                                            }
                                            count(connection);
                                        });
                                return true;
                            });
            test.database().reachDisk();
            if (i >= WARM_UP) {
                millis[i - WARM_UP] = (System.nanoTime() - start) / 1e6;
            }
        }
        return millis;
    }

    /** The two counter rows a payment moves. */
    private static void count(java.sql.Connection connection) throws java.sql.SQLException {
        for (String sql :
                List.of(
                        "update device_state set last_seq = last_seq + 1",
                        "update receipt_series set last_number = last_number + 1")) {
            try (var statement = connection.prepareStatement(sql)) {
                statement.executeUpdate();
            }
        }
    }

    /** Every row the last payment left behind, as plain values. */
    private static List<Copy> onePayment(DSLContext tx) {
        UUID operation =
                tx.select(Outbox.OPERATION_ID)
                        .from(Outbox.TABLE)
                        .orderBy(Outbox.DEVICE_SEQ.desc())
                        .limit(1)
                        .fetchSingle()
                        .value1();
        List<Copy> rows = new ArrayList<>();
        for (Table<?> table : List.of(PAYMENT, TENDER, ALLOCATION, RECEIPT)) {
            rows.add(Copy.of(tx.selectFrom(table).limit(1).fetchSingle(), table.getName()));
        }
        tx.select(PendingCell.columns())
                .from(PendingCell.TABLE)
                .where(PendingCell.OPERATION_ID.eq(operation))
                .forEach(row -> rows.add(Copy.of(row, "pending_cell")));
        rows.add(
                Copy.of(
                        tx.select(Outbox.columns())
                                .from(Outbox.TABLE)
                                .where(Outbox.OPERATION_ID.eq(operation))
                                .fetchSingle(),
                        "outbox"));
        return rows;
    }

    /** A row to insert again under other keys. */
    private record Copy(String sql, List<String> columns, List<Object> values) {

        static Copy of(Record row, String table) {
            List<String> columns = Arrays.stream(row.fields()).map(f -> f.getName()).toList();
            String marks = String.join(", ", columns.stream().map(c -> "?").toList());
            List<Object> values = new ArrayList<>(Arrays.asList(row.intoArray()));
            return new Copy(
                    "insert into "
                            + table
                            + " ("
                            + String.join(", ", columns)
                            + ") values ("
                            + marks
                            + ")",
                    columns,
                    values);
        }

        void insert(java.sql.Connection connection, long number) throws java.sql.SQLException {
            try (var statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < columns.size(); i++) {
                    statement.setObject(i + 1, value(i, number));
                }
                statement.executeUpdate();
            }
        }

        private Object value(int i, long number) {
            return switch (columns.get(i)) {
                case "id", "operation_id" -> new UUID(number << 16 | 0x7000, (long) i << 60);
                case "row_id" -> new UUID(number << 16 | 0x7000, values.hashCode());
                case "number", "device_seq" -> number;
                default -> values.get(i);
            };
        }
    }

    private static List<UUID> students(TestDesk test) {
        List<UUID> students = new ArrayList<>();
        List<UpdatableRecord<?>> rows = new ArrayList<>();
        for (int i = 0; i < STUDENTS; i++) {
            UUID student = TestAcademy.id("student " + i);
            students.add(student);
            rows.add(student(student, i));
            EntitlementRecord pack = TestAcademy.pack(TestAcademy.id("pack " + i), student, 8);
            CreditEntryRecord grant = TestAcademy.grant(pack);
            for (UpdatableRecord<?> row : List.of(pack, grant)) {
                row.set(DSL.field(DSL.name("tenant_id"), UUID.class), TestDesk.TENANT);
                row.set(DSL.field(DSL.name("row_seq"), Long.class), 1L);
                rows.add(row);
            }
        }
        for (int from = 0; from < rows.size(); from += 3_000) {
            List<UpdatableRecord<?>> part = rows.subList(from, Math.min(from + 3_000, rows.size()));
            test.database().<Boolean>write(tx -> tx.batchInsert(part).execute().length > 0);
        }
        return students;
    }

    private static StudentRecord student(UUID id, int i) {
        StudentRecord student = new StudentRecord();
        student.setTenantId(TestDesk.TENANT);
        student.setId(id);
        student.setRowSeq(1L);
        student.setGivenNames("Student " + i);
        student.setSurnames("Montoya");
        student.setStatus("ACTIVE");
        student.setHomeBranchId(TestDesk.BRANCH);
        student.setJoinedOn(TestAcademy.TODAY);
        return student;
    }

    private static double median(double[] millis) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double p95(double[] millis) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return sorted[(int) (sorted.length * 0.95)];
    }
}
