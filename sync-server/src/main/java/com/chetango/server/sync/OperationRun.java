package com.chetango.server.sync;

import static com.chetango.model.db.Tables.BRANCH;
import static com.chetango.model.db.Tables.CASH_SESSION;
import static com.chetango.model.db.Tables.STAFF;

import com.chetango.model.db.tables.records.StaffRecord;
import com.chetango.model.operation.Actor;
import com.chetango.model.operation.CaseKind;
import com.chetango.model.operation.Operation;
import com.chetango.model.operation.OperationContext;
import com.chetango.model.operation.OperationJson;
import com.chetango.model.operation.OperationType;
import com.chetango.model.operation.Outcome;
import com.chetango.model.operation.Place;
import com.chetango.model.operation.ReceiptStamp;
import com.chetango.model.operation.Receipted;
import com.chetango.model.operation.Refusal;
import com.chetango.model.operation.Standing;
import com.chetango.model.people.Role;
import com.chetango.model.rows.JournaledRows;
import com.chetango.model.rows.NotYetRead;
import com.chetango.model.sync.ExchangeRequest.SentOperation;
import com.chetango.model.sync.OutcomeStatus;
import com.chetango.server.platform.Digests;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Applies one operation that a desk sent. Whatever it holds, it comes out with a verdict, and its
 * rows are all there or none are.
 */
final class OperationRun {

    private static final Logger LOG = LoggerFactory.getLogger(OperationRun.class);

    private static final ReceiptSeries NO_SERIES = new ReceiptSeries(Map.of());

    /** Where everything in one request comes from. */
    record Source(UUID tenantId, UUID deviceId, ZoneId zone, Instant now) {}

    private final Source source;
    private final Cases cases;

    OperationRun(Source source) {
        this.source = source;
        this.cases = new Cases(source.now());
    }

    Verdict run(JournaledRows rows, SentOperation sent, ReceiptSeries series) {
        int start = rows.mark();
        try {
            return attempt(rows, sent, series, start);
        } catch (Unusable unusable) {
            return parked(rows, sent, start, unusable.code);
        } catch (NotYetRead probing) {
            throw probing;
        } catch (RuntimeException bug) {
            LOG.atError()
                    .setCause(bug)
                    .addKeyValue("operation", sent.op())
                    .addKeyValue("device", source.deviceId())
                    .log("an operation cannot be applied");
            return parked(rows, sent, start, "FAILED");
        }
    }

    /** Only to learn which rows it asks for: what comes of it says nothing yet. */
    void probe(JournaledRows rows, SentOperation sent) {
        try {
            attempt(rows, sent, NO_SERIES, rows.mark());
        } catch (Unusable | RuntimeException expected) {
            LOG.atTrace().setCause(expected).log("probed");
        }
    }

    private Verdict attempt(JournaledRows rows, SentOperation sent, ReceiptSeries series, int start)
            throws Unusable {
        Operation operation = unpack(sent);
        Actor actor = actor(rows, sent);
        requirePlace(rows, sent);
        ClockRules.Moment moment = ClockRules.judge(sent.when(), source.now());
        Outcome outcome =
                operation.allowedRoles().contains(actor.role())
                        ? operation.apply(rows, context(sent, actor, moment.at()))
                        : Outcome.refused(Refusal.NOT_ALLOWED);
        Receipted receipted = receipted(operation);
        ReceiptStamp receipt = receipted == null ? null : receipted.receipt();
        return switch (outcome) {
            case Outcome.Refused(Refusal refusal, List<Object> _) ->
                    operation.isFact()
                            ? parked(rows, sent, start, refusal.name())
                            : rejected(rows, sent, start, refusal.name());
            case Outcome.Merged _ ->
                    new Verdict(OutcomeStatus.MERGED, null, null, rows.mark() > start, receipt);
            case Outcome.Applied _ ->
                    applied(rows, sent, flags(List.of(), sent, receipt, moment, series), receipt);
            case Outcome.Flagged(List<Outcome.Flag> flags) ->
                    applied(rows, sent, flags(flags, sent, receipt, moment, series), receipt);
        };
    }

    private static Operation unpack(SentOperation sent) throws Unusable {
        Optional<OperationType> type = OperationType.find(sent.type(), sent.v());
        if (type.isEmpty()) {
            throw new Unusable("UNKNOWN_TYPE");
        }
        if (!Digests.sha256(sent.payload()).equalsIgnoreCase(sent.sha256())) {
            throw new Unusable("BAD_HASH");
        }
        try {
            return OperationJson.read(type.get(), sent.payload());
        } catch (OperationJson.UnreadableOperation broken) {
            throw new Unusable("UNREADABLE");
        }
    }

    private static Actor actor(JournaledRows rows, SentOperation sent) throws Unusable {
        StaffRecord staff = rows.get(STAFF, sent.user()).orElse(null);
        if (staff == null) {
            throw new Unusable("UNKNOWN_USER");
        }
        return new Actor(staff.getId(), Role.valueOf(staff.getRole()));
    }

    /** Another academy's ids are unknown here, exactly like ids that never were. */
    private static void requirePlace(JournaledRows rows, SentOperation sent) throws Unusable {
        if (rows.get(BRANCH, sent.branch()).isEmpty()) {
            throw new Unusable("UNKNOWN_BRANCH");
        }
        UUID cash = sent.cashSession();
        if (cash != null && rows.get(CASH_SESSION, cash).isEmpty()) {
            throw new Unusable("UNKNOWN_CASH_SESSION");
        }
    }

    private OperationContext context(SentOperation sent, Actor actor, Instant at) {
        Place place =
                new Place(
                        source.tenantId(),
                        sent.branch(),
                        source.deviceId(),
                        sent.cashSession(),
                        source.zone());
        return new OperationContext(sent.op(), at, actor, place, Standing.HAPPENED);
    }

    private static List<Outcome.Flag> flags(
            List<Outcome.Flag> own,
            SentOperation sent,
            @Nullable ReceiptStamp receipt,
            ClockRules.Moment moment,
            ReceiptSeries series) {
        List<Outcome.Flag> flags = new ArrayList<>(own);
        if (!moment.isBelieved()) {
            flags.add(new Outcome.Flag(CaseKind.CLOCK_WRONG, null, null, sent.when().wall() + ""));
        }
        boolean isChainBroken =
                own.stream().anyMatch(f -> f.kind() == CaseKind.RECEIPT_CHAIN_BROKEN);
        if (receipt != null && !series.isLeased(receipt.series()) && !isChainBroken) {
            flags.add(
                    new Outcome.Flag(
                            CaseKind.RECEIPT_CHAIN_BROKEN,
                            null,
                            null,
                            receipt.series() + "-" + receipt.number()));
        }
        return flags;
    }

    private static @Nullable Receipted receipted(Object operation) {
        return operation instanceof Receipted receipted ? receipted : null;
    }

    private Verdict applied(
            JournaledRows rows,
            SentOperation sent,
            List<Outcome.Flag> flags,
            @Nullable ReceiptStamp receipt) {
        if (flags.isEmpty()) {
            return new Verdict(OutcomeStatus.APPLIED, null, null, true, receipt);
        }
        UUID first = cases.open(rows, sent, flags);
        return new Verdict(
                OutcomeStatus.APPLIED_FLAGGED,
                flags.getFirst().kind().name(),
                first,
                true,
                receipt);
    }

    private Verdict parked(JournaledRows rows, SentOperation sent, int start, String code) {
        return instead(rows, sent, start, OutcomeStatus.PARKED, CaseKind.PARKED_OPERATION, code);
    }

    private Verdict rejected(JournaledRows rows, SentOperation sent, int start, String code) {
        return instead(rows, sent, start, OutcomeStatus.REJECTED, CaseKind.REJECTED_EDIT, code);
    }

    private Verdict instead(
            JournaledRows rows,
            SentOperation sent,
            int start,
            OutcomeStatus status,
            CaseKind kind,
            String code) {
        rows.backTo(start);
        UUID opened = cases.open(rows, sent, List.of(new Outcome.Flag(kind, null, null, code)));
        return new Verdict(status, code, opened, true, null);
    }

    /** For an operation that broke the database together with its neighbours' rows. */
    Verdict park(JournaledRows rows, SentOperation sent, String code) {
        return parked(rows, sent, rows.mark(), code);
    }

    /** The same id with another content: what is stored stays, and a person is told. */
    Verdict otherContent(JournaledRows rows, SentOperation sent) {
        return new Verdict(
                OutcomeStatus.PARKED,
                "SAME_ID_OTHER_CONTENT",
                cases.openOnce(rows, sent, "SAME_ID_OTHER_CONTENT"),
                true,
                null);
    }

    /** Why an operation cannot even be tried. */
    private static final class Unusable extends Exception {
        private static final long serialVersionUID = 1;
        private final String code;

        Unusable(String code) {
            super(code, null, false, false);
            this.code = code;
        }
    }
}
