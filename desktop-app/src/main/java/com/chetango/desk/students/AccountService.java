package com.chetango.desk.students;

import com.chetango.desk.platform.DeskDatabase;
import com.chetango.desk.sync.Desk;
import com.chetango.desk.sync.DeskResult;
import com.chetango.desk.sync.Session;
import com.chetango.model.operation.ConfirmTender;
import com.chetango.model.operation.RefundPayment;
import com.chetango.model.operation.VoidCharge;
import com.chetango.model.operation.VoidPayment;
import com.chetango.model.rows.SqlRowsStore;
import com.chetango.model.sales.Allocation;
import com.chetango.model.sales.Method;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** A student's payments and charges, and taking them back; called on the database thread. */
public final class AccountService {

    private final DeskDatabase database;
    private final Desk desk;
    private final Function<String, Optional<UUID>> supervisors;
    private final Clock clock;
    private final SheetStore store = new SheetStore();

    /**
     * @param supervisors who a PIN belongs to, if to a supervisor
     */
    public AccountService(
            DeskDatabase database,
            Desk desk,
            Function<String, Optional<UUID>> supervisors,
            Clock clock) {
        this.database = database;
        this.desk = desk;
        this.supervisors = supervisors;
        this.clock = clock;
    }

    public Account account(UUID student) {
        return database.read(tx -> reader(tx).of(student));
    }

    /** Somebody looked into the bank's account. */
    public DeskResult confirm(UUID tender, boolean arrived) {
        return desk.execute(new ConfirmTender(tender, arrived, null));
    }

    /** It was a mistake, and its drawer is still open. */
    public DeskResult voidPayment(UUID payment, long amount, String reason) {
        return desk.execute(new VoidPayment(payment, amount, reason, null));
    }

    /**
     * Money goes back.
     *
     * @param amount at most what is left of the payment; taken from its charges in their order
     */
    public DeskResult refund(UUID payment, long amount, Method method, String reason, String pin) {
        List<Allocation> parts =
                portion(database.read(tx -> reader(tx).refundable(payment)), amount);
        return desk.execute(
                new RefundPayment(payment, method, reason, supervisor(pin), parts, null));
    }

    static List<Allocation> portion(List<Allocation> left, long amount) {
        List<Allocation> parts = new ArrayList<>();
        long missing = amount;
        for (Allocation part : left) {
            long taken = Math.min(missing, part.amount());
            if (taken > 0) {
                parts.add(new Allocation(part.chargeId(), taken));
                missing -= taken;
            }
        }
        if (missing > 0 && !parts.isEmpty()) {
            // More than is left: the operation refuses it and says how much there is.
            Allocation last = parts.removeLast();
            parts.add(new Allocation(last.chargeId(), last.amount() + missing));
        }
        return parts;
    }

    /** It is not owed any more. */
    public DeskResult voidCharge(UUID charge, String reason, String pin) {
        return desk.execute(new VoidCharge(charge, reason, supervisor(pin)));
    }

    private @Nullable UUID supervisor(String pin) {
        return pin.isEmpty() ? null : supervisors.apply(pin).orElse(null);
    }

    private AccountReader reader(DSLContext tx) {
        Session session = desk.session().orElseThrow();
        return new AccountReader(
                new SqlRowsStore(tx, session.tenantId(), 0, SqlRowsStore.WriteListener.NONE),
                store.staff(tx, session.tenantId()),
                LocalDate.ofInstant(clock.instant(), session.zone()));
    }
}
