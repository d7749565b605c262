package com.chetango.desk.sync;

import com.chetango.desk.testing.TestAcademy;
import com.chetango.desk.testing.TestDesk;
import com.chetango.model.db.tables.records.ChargeRecord;
import com.chetango.model.operation.OpenCash;
import com.chetango.model.operation.ReceiptStamp;
import com.chetango.model.operation.RecordPayment;
import com.chetango.model.rows.Rows;
import com.chetango.model.sales.Allocation;
import com.chetango.model.sales.Tender;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * A process of its own that takes money until it is killed or the disk is full, and says each
 * receipt on its output once the desk said it was done.
 */
final class DeskChild {
    static final UUID CHARGE = TestAcademy.id("charge");

    private DeskChild() {}

    /** Arguments: the folder, and a name that makes this process's ids its own. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (TestDesk test = TestDesk.reopen(Path.of(args[0]), args[1])) {
            out.println("READY");
            while (true) {
                switch (test.desk().execute(payment())) {
                    case DeskResult.Done done -> {
                        ReceiptStamp receipt = done.receipts().getFirst();
                        UUID operation = done.made().getFirst().operationId();
                        out.println("ACK " + receipt.number() + " " + operation);
                    }
                    case DeskResult.Failed failed -> {
                        out.println("FAILED " + failed.failure());
                        return;
                    }
                    case DeskResult.Refused refused -> throw new AssertionError(refused);
                    case DeskResult.NotAllowed no -> throw new AssertionError(no);
                }
            }
        }
    }

    /** A student who owes a great deal, and an open drawer. */
    static void prepare(Path folder) {
        try (TestDesk test = TestDesk.open(folder)) {
            test.seed(DeskChild::seed);
            test.desk().execute(new OpenCash("Caja 1", List.of()));
        }
    }

    private static void seed(Rows rows) {
        new TestAcademy(rows);
        ChargeRecord charge = new ChargeRecord();
        charge.setId(CHARGE);
        charge.setStudentId(TestAcademy.id("student"));
        charge.setConcept("Paquete");
        charge.setGross(900_000_000L);
        charge.setDiscount(0L);
        charge.setAmount(900_000_000L);
        charge.setTaxPercent(0);
        charge.setDueOn(TestAcademy.TODAY);
        charge.setBranchId(TestAcademy.id("branch"));
        charge.setAt(TestDesk.NOW);
        charge.setActorId(TestDesk.STAFF);
        rows.put(charge);
    }

    static RecordPayment payment() {
        return new RecordPayment(
                TestAcademy.id("student"),
                List.of(Tender.cash(1_000, 1_000)),
                List.of(new Allocation(CHARGE, 1_000)),
                null);
    }
}
