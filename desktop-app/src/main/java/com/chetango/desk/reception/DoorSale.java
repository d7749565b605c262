package com.chetango.desk.reception;

import com.chetango.desk.platform.DeskDatabase;
import com.chetango.desk.sync.Desk;
import com.chetango.desk.sync.Session;
import com.chetango.model.db.tables.records.PlanRecord;
import com.chetango.model.operation.RecordPayment;
import com.chetango.model.operation.SellPackage;
import com.chetango.model.packages.PlanTerms;
import com.chetango.model.sales.Allocation;
import com.chetango.model.sales.Method;
import com.chetango.model.sales.Tender;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Selling in front of the queue: one package, its exact price, one method. */
public final class DoorSale {

    private final DeskDatabase database;
    private final Desk desk;
    private final Function<String, Optional<UUID>> supervisors;
    private final Clock clock;
    private final ReceptionStore store = new ReceptionStore();

    /**
     * @param supervisors who a PIN belongs to, if to a supervisor
     */
    public DoorSale(
            DeskDatabase database,
            Desk desk,
            Function<String, Optional<UUID>> supervisors,
            Clock clock) {
        this.database = database;
        this.desk = desk;
        this.supervisors = supervisors;
        this.clock = clock;
    }

    Optional<UUID> supervisor(String pin) {
        return supervisors.apply(pin);
    }

    /**
     * The sale and its payment, to be done together. A plan that costs nothing needs no payment.
     */
    List<Desk.Planned> plan(UUID student, Verdict.PlanOffer offer, Method method) {
        Session session = desk.session().orElseThrow();
        LocalDate today = LocalDate.ofInstant(clock.instant(), session.zone());
        PlanTerms terms = terms(session, offer.planId());
        @Nullable LocalDate startsOn = terms.span().start() == PlanTerms.Start.DATE ? today : null;
        Desk.Planned sale =
                desk.plan(
                        new SellPackage(
                                student, offer.planId(), terms, startsOn, false, null, today));
        long price = terms.price().amount();
        if (price == 0) {
            return List.of(sale);
        }
        Tender tender =
                method == Method.CASH ? Tender.cash(price, price) : Tender.of(method, price, null);
        RecordPayment payment =
                new RecordPayment(
                        student,
                        List.of(tender),
                        List.of(new Allocation(SellPackage.chargeId(sale.operationId()), price)),
                        null);
        return List.of(sale, desk.plan(payment));
    }

    private PlanTerms terms(Session session, UUID plan) {
        return database.read(
                tx -> {
                    PlanRecord row = store.plan(tx, session.tenantId(), plan);
                    return PlanTerms.of(row, store.catalogueVersion(tx, session.tenantId()));
                });
    }
}
