package com.chetango.desk.receipts;

import static com.chetango.model.db.Tables.CHARGE;
import static com.chetango.model.db.Tables.ENTITLEMENT;

import com.chetango.desk.papers.ReceiptPaper;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;
import com.chetango.model.attendance.AdmissionRules.Candidate;
import com.chetango.model.attendance.Candidates;
import com.chetango.model.db.tables.records.AcademyRecord;
import com.chetango.model.db.tables.records.AllocationRecord;
import com.chetango.model.db.tables.records.ChargeRecord;
import com.chetango.model.db.tables.records.EntitlementRecord;
import com.chetango.model.db.tables.records.PaymentRecord;
import com.chetango.model.db.tables.records.ReceiptRecord;
import com.chetango.model.db.tables.records.StudentRecord;
import com.chetango.model.db.tables.records.TenderRecord;
import com.chetango.model.rows.Indexes;
import com.chetango.model.rows.SqlRowsStore;
import com.chetango.model.sales.PaymentKind;

import org.jooq.DSLContext;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** A payment's rows as the paper that documents them. */
final class PaymentPaper {

    private final DSLContext tx;
    private final UUID tenant;
    private final Texts texts;
    private final ReceiptStore store = new ReceiptStore();
    private final SqlRowsStore rows;
    private final AcademyRecord academy;
    private final Formats formats;

    PaymentPaper(DSLContext tx, UUID tenant, Texts texts) {
        this.tx = tx;
        this.tenant = tenant;
        this.texts = texts;
        this.rows = new SqlRowsStore(tx, tenant, 0, SqlRowsStore.WriteListener.NONE);
        this.academy = store.academy(tx, tenant);
        this.formats = texts.formats().in(ZoneId.of(academy.getTimeZone()));
    }

    ReceiptPaper of(UUID paymentId, boolean isCopy) {
        PaymentRecord payment = store.payment(tx, tenant, paymentId);
        Optional<StudentRecord> student = store.student(tx, tenant, payment.getStudentId());
        return new ReceiptPaper(
                Header.of(
                        academy,
                        store.branch(tx, tenant, payment.getBranchId()),
                        texts.get("tax-id")),
                issue(payment, isCopy),
                student.map(this::customer).orElse(new ReceiptPaper.Customer("", "", "")),
                lines(paymentId),
                payment.getAmount(),
                tenders(paymentId),
                closing(payment, student));
    }

    private ReceiptPaper.Issue issue(PaymentRecord payment, boolean isCopy) {
        String number =
                rows.find(Indexes.RECEIPT_OF_PAYMENT, payment.getId()).stream()
                        .findFirst()
                        .map(PaymentPaper::number)
                        .orElse(null);
        return new ReceiptPaper.Issue(
                kind(payment, isCopy),
                number,
                payment.getAt(),
                store.deskName(tx, tenant, payment.getCashSessionId()),
                store.staffName(tx, tenant, payment.getActorId()),
                note(payment));
    }

    /** {@code MED-D01a-001288}. */
    static String number(ReceiptRecord receipt) {
        return receipt.getSeries() + "-" + String.format(Locale.ROOT, "%06d", receipt.getNumber());
    }

    private static ReceiptPaper.Kind kind(PaymentRecord payment, boolean isCopy) {
        return switch (PaymentKind.valueOf(payment.getKind())) {
            case PAYMENT -> isCopy ? ReceiptPaper.Kind.COPY : ReceiptPaper.Kind.ORIGINAL;
            case REFUND -> ReceiptPaper.Kind.REFUND;
            case VOID -> ReceiptPaper.Kind.VOID;
        };
    }

    /** A correction names the receipt it corrects. */
    private String note(PaymentRecord payment) {
        UUID original = payment.getOriginalId();
        if (original == null) {
            return "";
        }
        String number =
                rows.find(Indexes.RECEIPT_OF_PAYMENT, original).stream()
                        .findFirst()
                        .map(PaymentPaper::number)
                        .orElse("");
        String reason = payment.getReason();
        return texts.get("corrects", number, reason == null ? "" : reason);
    }

    private ReceiptPaper.Customer customer(StudentRecord student) {
        String type = student.getDocumentType();
        String number = student.getDocumentNumber();
        return new ReceiptPaper.Customer(
                student.getGivenNames() + " " + student.getSurnames(),
                type == null || number == null ? "" : type,
                number == null ? "" : dotted(number));
    }

    /** {@code 1.037.642.118}; documents with letters stay as they are. */
    private String dotted(String number) {
        return number.matches("\\d{4,15}") ? formats.number(Long.parseLong(number)) : number;
    }

    private List<ReceiptPaper.Line> lines(UUID paymentId) {
        List<ReceiptPaper.Line> lines = new ArrayList<>();
        for (AllocationRecord part : rows.find(Indexes.ALLOCATIONS_OF_PAYMENT, paymentId)) {
            ChargeRecord charge = rows.get(CHARGE, part.getChargeId()).orElseThrow();
            boolean isWhole = part.getAmount().equals(charge.getAmount());
            String detail = isWhole ? validity(charge) : texts.get("part-of", money(charge));
            boolean showsDiscount = isWhole && charge.getDiscount() > 0;
            lines.add(
                    new ReceiptPaper.Line(
                            charge.getConcept(),
                            detail,
                            showsDiscount ? charge.getGross() : part.getAmount()));
            if (showsDiscount) {
                String reason = charge.getDiscountReason();
                lines.add(
                        new ReceiptPaper.Line(
                                reason == null ? texts.get("discount") : reason,
                                "",
                                -charge.getDiscount()));
            }
        }
        return lines;
    }

    private String money(ChargeRecord charge) {
        return formats.money(charge.getAmount());
    }

    private String validity(ChargeRecord charge) {
        return Optional.ofNullable(charge.getEntitlementId())
                .flatMap(id -> rows.get(ENTITLEMENT, id))
                .map(EntitlementRecord::getEndsOn)
                .map(ends -> texts.get("valid-until", formats.date(ends)))
                .orElse("");
    }

    private List<ReceiptPaper.Payment> tenders(UUID paymentId) {
        List<ReceiptPaper.Payment> parts = new ArrayList<>();
        for (TenderRecord tender : rows.find(Indexes.TENDERS_OF_PAYMENT, paymentId)) {
            String method = texts.get("method." + tender.getMethod());
            Long received = tender.getReceived();
            String reference = tender.getReference();
            if (received != null && tender.getAmount() > 0) {
                parts.add(new ReceiptPaper.Payment(texts.get("cash-received"), "", received));
                parts.add(
                        new ReceiptPaper.Payment(
                                texts.get("change"), "", received - tender.getAmount()));
            } else {
                boolean waits =
                        tender.getToConfirm()
                                && rows.find(Indexes.CHECK_OF_TENDER, tender.getId()).isEmpty();
                parts.add(
                        new ReceiptPaper.Payment(
                                waits ? texts.get("to-confirm", method) : method,
                                reference == null ? "" : reference,
                                tender.getAmount()));
            }
        }
        return parts;
    }

    private ReceiptPaper.Closing closing(PaymentRecord payment, Optional<StudentRecord> student) {
        LocalDate today = LocalDate.ofInstant(payment.getAt(), formats.zone());
        List<Candidate> usable =
                student.map(s -> Candidates.of(rows, s, today)).orElse(List.of()).stream()
                        .filter(c -> !c.terms().hasEndedBy(today))
                        .toList();
        long left =
                usable.stream()
                        .filter(c -> !c.terms().isUnlimited())
                        .mapToLong(Candidate::balance)
                        .sum();
        boolean isUnlimited = usable.stream().anyMatch(c -> c.terms().isUnlimited());
        String sentence =
                isUnlimited
                        ? texts.get("left-unlimited")
                        : left == 0 ? "" : texts.get("left", left);
        String first = student.map(s -> s.getGivenNames().split(" ")[0]).orElse("");
        List<String> thanks = new ArrayList<>();
        thanks.add(texts.get("thanks", first));
        if (!academy.getReceiptFooter().isBlank()) {
            thanks.add(academy.getReceiptFooter());
        }
        return new ReceiptPaper.Closing(sentence, detail(usable), null, "", thanks);
    }

    /** {@code 2 hasta el 04/12/2026 y 8 hasta el 19/12/2026}, when there is more than one. */
    private String detail(List<Candidate> usable) {
        List<String> parts =
                usable.stream()
                        .filter(c -> c.terms().isUnlimited() || c.balance() > 0)
                        .filter(c -> c.terms().endsOn() != null)
                        .map(this::until)
                        .toList();
        return switch (parts.size()) {
            case 0 -> "";
            case 1 -> parts.getFirst();
            default ->
                    texts.get(
                            "and",
                            String.join(", ", parts.subList(0, parts.size() - 1)),
                            parts.getLast());
        };
    }

    private String until(Candidate candidate) {
        LocalDate ends = candidate.terms().endsOn();
        String date = ends == null ? "" : formats.date(ends);
        return candidate.terms().isUnlimited()
                ? texts.get("unlimited-until", date)
                : texts.get("count-until", candidate.balance(), date);
    }
}
