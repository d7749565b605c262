package com.chetango.desk.cash;

import com.chetango.desk.platform.DeskDatabase;
import com.chetango.desk.sync.Desk;
import com.chetango.desk.sync.DeskResult;
import com.chetango.desk.sync.Session;
import com.chetango.model.cash.CashBook;
import com.chetango.model.cash.CashRules;
import com.chetango.model.cash.Denomination;
import com.chetango.model.cash.MethodCount;
import com.chetango.model.db.tables.records.CashMovementRecord;
import com.chetango.model.db.tables.records.CashSessionRecord;
import com.chetango.model.operation.CloseCash;
import com.chetango.model.operation.MoveCash;
import com.chetango.model.operation.OpenCash;
import com.chetango.model.operation.Operation;
import com.chetango.model.operation.Refusal;
import com.chetango.model.rows.SqlRowsStore;
import com.chetango.model.sales.Method;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** The drawer of this desk; called on the database thread. */
public final class CashService {

    private final DeskDatabase database;
    private final Desk desk;
    private final Supplier<String> deskName;
    private final Function<String, Optional<UUID>> supervisors;
    private final CashStore store = new CashStore();

    /**
     * @param deskName as papers call this desk: Caja 1
     * @param supervisors who a PIN belongs to, if to a supervisor
     */
    public CashService(
            DeskDatabase database,
            Desk desk,
            Supplier<String> deskName,
            Function<String, Optional<UUID>> supervisors) {
        this.database = database;
        this.desk = desk;
        this.deskName = deskName;
        this.supervisors = supervisors;
    }

    public Drawer drawer() {
        Session session = session();
        return database.read(
                tx ->
                        CashBook.openAt(rows(tx), session.deviceId())
                                .map(row -> open(tx, session.tenantId(), row))
                                .orElse(new Drawer.Closed()));
    }

    private Drawer open(DSLContext tx, UUID tenant, CashSessionRecord row) {
        List<Drawer.Movement> movements =
                store.movements(tx, tenant, row.getId()).stream()
                        .map(
                                m ->
                                        new Drawer.Movement(
                                                m.getAmount(),
                                                m.getReason(),
                                                m.getAt(),
                                                store.staffName(tx, tenant, m.getActorId())))
                        .toList();
        return new Drawer.Open(
                row.getId(),
                row.getDeskName(),
                store.staffName(tx, tenant, row.getOpenedBy()),
                row.getOpenedAt(),
                row.getFloatAmount(),
                store.payments(tx, tenant, row.getId()),
                movements);
    }

    /** What should be in the open drawer, for the day's figures; not shown while counting. */
    public OptionalLong expectedCash() {
        Session session = session();
        return database.read(
                tx ->
                        CashBook.openAt(rows(tx), session.deviceId())
                                .map(row -> CashBook.expected(rows(tx), row).cash())
                                .map(OptionalLong::of)
                                .orElse(OptionalLong.empty()));
    }

    /** Methods with payments to compare by slips and telephones, besides cash. */
    public List<Method> methodsToCount(UUID cashSession) {
        Session session = session();
        return database.read(
                tx -> {
                    CashRules.Expected expected =
                            CashBook.expected(
                                    rows(tx), store.session(tx, session.tenantId(), cashSession));
                    return expected.seen().keySet().stream()
                            .filter(method -> method != Method.CASH)
                            .sorted()
                            .toList();
                });
    }

    public CashResult open(List<Denomination> counted) {
        return run(new OpenCash(deskName.get(), counted));
    }

    /**
     * @param amount positive in, negative out
     */
    public CashResult move(long amount, String reason) {
        return run(new MoveCash(amount, reason));
    }

    /** Locks a count and shows it beside what was expected. */
    public Comparison compare(
            UUID cashSession, List<Denomination> counted, List<MethodCount> counts) {
        Session session = session();
        return database.read(
                tx -> {
                    CashSessionRecord row = store.session(tx, session.tenantId(), cashSession);
                    CashRules.Expected expected = CashBook.expected(rows(tx), row);
                    return new Comparison(
                            CashRules.lines(expected, Denomination.sum(counted), counts),
                            sources(tx, session.tenantId(), row, expected),
                            store.academy(tx, session.tenantId()).getCashDifferenceLimit());
                });
    }

    private List<Comparison.Source> sources(
            DSLContext tx, UUID tenant, CashSessionRecord row, CashRules.Expected expected) {
        List<Comparison.Source> sources = new ArrayList<>();
        sources.add(new Comparison.Source(Comparison.Kind.FLOAT, "", row.getFloatAmount()));
        CashRules.Sum cash = expected.seen().get(Method.CASH);
        if (cash != null) {
            sources.add(
                    new Comparison.Source(
                            Comparison.Kind.PAYMENTS,
                            Integer.toString(cash.payments()),
                            cash.amount()));
        }
        for (CashMovementRecord moved : store.movements(tx, tenant, row.getId())) {
            sources.add(
                    new Comparison.Source(
                            Comparison.Kind.MOVEMENT, moved.getReason(), moved.getAmount()));
        }
        return sources;
    }

    public CashResult close(
            UUID cashSession,
            List<Denomination> counted,
            List<MethodCount> counts,
            String explanation,
            String pin) {
        @Nullable UUID supervisor = pin.isEmpty() ? null : supervisors.apply(pin).orElse(null);
        return run(
                new CloseCash(
                        cashSession,
                        counted,
                        counts,
                        explanation.isBlank() ? null : explanation.strip(),
                        supervisor));
    }

    private CashResult run(Operation operation) {
        return switch (desk.execute(operation)) {
            case DeskResult.Done _ -> new CashResult.Done();
            case DeskResult.Refused(Refusal why, List<Object> _)
                    when why == Refusal.CASH_DIFFERENCE || why == Refusal.NEEDS_SUPERVISOR ->
                    new CashResult.NeedsSupervisor();
            case DeskResult.Refused(Refusal why, List<Object> _)
                    when why == Refusal.ALREADY_CLOSED || why == Refusal.CASH_ALREADY_OPEN ->
                    new CashResult.Already();
            case DeskResult.Refused(Refusal why, List<Object> _) ->
                    new CashResult.Failed(why.name());
            case DeskResult.NotAllowed _ -> new CashResult.Failed("NOT_ALLOWED");
            case DeskResult.Failed(DeskResult.Failure failure) ->
                    new CashResult.Failed(failure.name().toUpperCase(Locale.ROOT));
        };
    }

    private SqlRowsStore rows(DSLContext tx) {
        return new SqlRowsStore(tx, session().tenantId(), 0, SqlRowsStore.WriteListener.NONE);
    }

    private Session session() {
        return desk.session().orElseThrow();
    }
}
