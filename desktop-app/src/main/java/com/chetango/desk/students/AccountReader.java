package com.chetango.desk.students;

import static com.chetango.model.db.Tables.CHARGE;

import com.chetango.desk.students.Account.Check;
import com.chetango.desk.students.Account.Document;
import com.chetango.desk.students.Account.Owed;
import com.chetango.desk.students.Account.Part;
import com.chetango.desk.students.Account.Standing;
import com.chetango.model.db.tables.records.AllocationRecord;
import com.chetango.model.db.tables.records.ChargeRecord;
import com.chetango.model.db.tables.records.PaymentRecord;
import com.chetango.model.db.tables.records.ReceiptRecord;
import com.chetango.model.db.tables.records.TenderCheckRecord;
import com.chetango.model.db.tables.records.TenderRecord;
import com.chetango.model.rows.Indexes;
import com.chetango.model.rows.Rows;
import com.chetango.model.sales.Allocation;
import com.chetango.model.sales.Debts;
import com.chetango.model.sales.Method;
import com.chetango.model.sales.PaymentKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads a student's documents and charges, the newest first. */
final class AccountReader {

    private final Rows rows;
    private final Map<UUID, String> staff;
    private final LocalDate today;

    AccountReader(Rows rows, Map<UUID, String> staff, LocalDate today) {
        this.rows = rows;
        this.staff = staff;
        this.today = today;
    }

    Account of(UUID student) {
        List<Document> documents =
                rows.find(Indexes.PAYMENTS_OF_STUDENT, student).stream()
                        .sorted(Comparator.comparing(PaymentRecord::getAt).reversed())
                        .map(this::document)
                        .toList();
        List<Owed> charges =
                rows.find(Indexes.CHARGES_OF_STUDENT, student).stream()
                        .sorted(Comparator.comparing(ChargeRecord::getAt).reversed())
                        .map(this::owed)
                        .toList();
        return new Account(documents, charges);
    }

    private Document document(PaymentRecord row) {
        PaymentKind kind = PaymentKind.valueOf(row.getKind());
        return new Document(
                row.getId(),
                kind,
                rows.find(Indexes.RECEIPT_OF_PAYMENT, row.getId()).stream()
                        .findFirst()
                        .map(AccountReader::number)
                        .orElse(null),
                row.getAt(),
                concept(row.getId()),
                row.getAmount(),
                rows.find(Indexes.TENDERS_OF_PAYMENT, row.getId()).stream()
                        .sorted(Comparator.comparing(TenderRecord::getLine))
                        .map(this::part)
                        .toList(),
                standing(row, kind));
    }

    private static String number(ReceiptRecord receipt) {
        return receipt.getSeries() + "-" + String.format(Locale.ROOT, "%06d", receipt.getNumber());
    }

    private String concept(UUID payment) {
        return rows.find(Indexes.ALLOCATIONS_OF_PAYMENT, payment).stream()
                .map(AllocationRecord::getChargeId)
                .distinct()
                .flatMap(charge -> rows.get(CHARGE, charge).stream())
                .map(ChargeRecord::getConcept)
                .collect(Collectors.joining(", "));
    }

    private Standing standing(PaymentRecord row, PaymentKind kind) {
        List<PaymentRecord> after = rows.find(Indexes.CORRECTIONS_OF_PAYMENT, row.getId());
        boolean isVoided =
                after.stream().anyMatch(d -> d.getKind().equals(PaymentKind.VOID.name()));
        long back =
                kind != PaymentKind.PAYMENT || isVoided
                        ? 0
                        : refundable(row.getId()).stream().mapToLong(Allocation::amount).sum();
        return new Standing(
                isVoided, back, row.getReason(), staff.getOrDefault(row.getActorId(), ""));
    }

    /** What each charge of a payment still holds of it. */
    List<Allocation> refundable(UUID payment) {
        Map<UUID, Long> left = new LinkedHashMap<>();
        add(left, payment);
        rows.find(Indexes.CORRECTIONS_OF_PAYMENT, payment).forEach(d -> add(left, d.getId()));
        List<Allocation> parts = new ArrayList<>();
        left.forEach(
                (charge, amount) -> {
                    if (amount > 0) {
                        parts.add(new Allocation(charge, amount));
                    }
                });
        return parts;
    }

    private void add(Map<UUID, Long> left, UUID document) {
        rows.find(Indexes.ALLOCATIONS_OF_PAYMENT, document)
                .forEach(part -> left.merge(part.getChargeId(), part.getAmount(), Long::sum));
    }

    private Part part(TenderRecord row) {
        Check check =
                !row.getToConfirm()
                        ? Check.NOT_NEEDED
                        : rows.find(Indexes.CHECK_OF_TENDER, row.getId()).stream()
                                .findFirst()
                                .map(TenderCheckRecord::getArrived)
                                .map(arrived -> arrived ? Check.ARRIVED : Check.MISSING)
                                .orElse(Check.WAITS);
        return new Part(
                row.getId(),
                Method.valueOf(row.getMethod()),
                row.getAmount(),
                row.getReference(),
                check);
    }

    private Owed owed(ChargeRecord row) {
        Debts.Debt debt = Debts.of(rows, row);
        return new Owed(
                row.getId(),
                row.getConcept(),
                row.getAmount(),
                debt.left(),
                row.getDueOn(),
                debt.status(today));
    }
}
