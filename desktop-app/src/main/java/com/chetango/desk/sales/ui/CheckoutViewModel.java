package com.chetango.desk.sales.ui;

import com.chetango.desk.platform.Tasks;
import com.chetango.desk.sales.Cart;
import com.chetango.desk.sales.CartRules;
import com.chetango.desk.sales.Charged;
import com.chetango.desk.sales.CheckoutService;
import com.chetango.desk.sales.Customer;
import com.chetango.desk.students.Found;
import com.chetango.desk.students.StudentDirectory;
import com.chetango.model.sales.Discount;
import com.chetango.model.sales.DiscountRules;
import com.chetango.model.sales.DuplicatePayments;
import com.chetango.model.sales.Method;
import com.chetango.model.values.Money;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A sale from choosing the person to the receipt. */
public final class CheckoutViewModel {

    /** The screen is one of these. */
    public sealed interface State {
        /** Nobody chosen yet. */
        record Choosing() implements State {}

        record Ready() implements State {}

        record Working() implements State {}

        /** A payment like this one is already there; charging again is the person's word. */
        record Doubtful(DuplicatePayments.Suspect suspect) implements State {}

        /** Done; the next sale starts from here. */
        record Done(Charged charged) implements State {}

        /** It was not done; the cart is as it was. */
        record Problem(Charged why) implements State {}
    }

    private final CheckoutService service;
    private final StudentDirectory people;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Choosing());
    private final ReadOnlyObjectWrapper<@Nullable Customer> customer =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Cart> cart = new ReadOnlyObjectWrapper<>(Cart.EMPTY);
    private final ReadOnlyIntegerWrapper discountLimit = new ReadOnlyIntegerWrapper();
    private final ObservableList<Cart.NewPackage> forSale = FXCollections.observableArrayList();
    private final ObservableList<Found> matches = FXCollections.observableArrayList();

    public CheckoutViewModel(CheckoutService service, StudentDirectory people, Tasks tasks) {
        this.service = service;
        this.people = people;
        this.tasks = tasks;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Customer> customer() {
        return customer.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Cart> cart() {
        return cart.getReadOnlyProperty();
    }

    /** Percent this person may discount without a supervisor. */
    public ReadOnlyIntegerProperty discountLimit() {
        return discountLimit.getReadOnlyProperty();
    }

    public ObservableList<Cart.NewPackage> forSale() {
        return forSale;
    }

    public ObservableList<Found> matches() {
        return matches;
    }

    /** Reads what is for sale; an unfinished sale stays. */
    public void open() {
        tasks.database(service::forSale, forSale::setAll);
        tasks.database(service::discountLimit, limit -> discountLimit.set(limit));
    }

    public void typed(String text) {
        matches.setAll(text.isBlank() ? List.of() : people.search(text, StudentDirectory.SHOWN));
    }

    /** Starts a sale for this person; what they owe is put on the bill. */
    public void choose(UUID student) {
        Customer already = customer.get();
        if (already != null && already.id().equals(student) && !cart.get().isEmpty()) {
            return;
        }
        matches.clear();
        tasks.database(() -> service.customer(student), this::begin);
    }

    private void begin(Optional<Customer> found) {
        customer.set(found.orElse(null));
        Cart fresh = Cart.EMPTY;
        if (found.isPresent()) {
            for (Cart.OpenCharge owed : found.get().owed()) {
                fresh = fresh.with(owed);
            }
        }
        cart.set(fresh);
        state.set(found.isPresent() ? new State.Ready() : new State.Choosing());
    }

    public void add(Cart.NewPackage sold) {
        change(cart.get().with(sold));
    }

    public void remove(Cart.Line line) {
        change(cart.get().without(line));
    }

    /**
     * A discount on one package.
     *
     * @param percent of its price, rounded half up to the peso
     */
    public void discount(Cart.NewPackage line, int percent, String reason) {
        long amount = Money.of(line.gross()).percent(percent).pesos();
        Discount discount = amount == 0 ? null : new Discount(amount, reason, null);
        change(
                cart.get()
                        .replacing(
                                line,
                                new Cart.NewPackage(
                                        line.planId(), line.terms(), line.detail(), discount)));
    }

    public boolean needsSupervisor() {
        return cart.get().lines().stream()
                .filter(Cart.NewPackage.class::isInstance)
                .map(Cart.NewPackage.class::cast)
                .anyMatch(this::isOverLimit);
    }

    private boolean isOverLimit(Cart.NewPackage line) {
        Discount discount = line.discount();
        return discount != null
                && !DiscountRules.keepsTo(discountLimit.get(), line.gross(), discount.amount());
    }

    public void payWith(Method method) {
        change(cart.get().payingWith(method));
    }

    public void part(int at, Cart.Part changed) {
        change(cart.get().withPart(at, changed));
    }

    public void removePart(int at) {
        change(cart.get().withoutPart(at));
    }

    /** The cash part receives exactly what it covers; without one, cash covers what is missing. */
    public void exactCash() {
        Cart now = cart.get();
        for (int i = 0; i < now.parts().size(); i++) {
            Cart.Part part = now.parts().get(i);
            if (part.method() == Method.CASH) {
                long amount = Math.max(0, part.amount() + now.missing());
                part(i, new Cart.Part(Method.CASH, amount, amount, null, null));
                return;
            }
        }
        payWith(Method.CASH);
    }

    public Optional<CartRules.Obstacle> obstacle() {
        return CartRules.obstacle(cart.get());
    }

    /** Ctrl+Enter: charges, after asking when the payment looks like one that is there. */
    public void charge(String pin) {
        Customer who = customer.get();
        if (who == null || obstacle().isPresent() || state.get() instanceof State.Working) {
            return;
        }
        Cart sold = cart.get();
        boolean isAsked = state.get() instanceof State.Doubtful;
        state.set(new State.Working());
        tasks.database(
                () ->
                        isAsked
                                ? Optional.<DuplicatePayments.Suspect>empty()
                                : service.suspect(who.id(), sold),
                suspect -> {
                    if (suspect.isPresent()) {
                        state.set(new State.Doubtful(suspect.get()));
                    } else {
                        commit(who, sold, pin);
                    }
                });
    }

    /** Sells and leaves it owed. */
    public void leaveOwing(String pin) {
        Customer who = customer.get();
        boolean sellsSomething =
                cart.get().lines().stream().anyMatch(Cart.NewPackage.class::isInstance);
        if (who != null && sellsSomething) {
            state.set(new State.Working());
            commit(who, new Cart(cart.get().lines(), List.of()), pin);
        }
    }

    private void commit(Customer who, Cart sold, String pin) {
        tasks.database(() -> service.charge(who.id(), sold, pin), this::finish);
    }

    private void finish(Charged charged) {
        switch (charged) {
            case Charged.Paid _, Charged.Sold _ -> {
                cart.set(Cart.EMPTY);
                state.set(new State.Done(charged));
            }
            case Charged.DrawerClosed _,
                    Charged.NeedsSupervisor _,
                    Charged.Refused _,
                    Charged.Failed _ ->
                    state.set(new State.Problem(charged));
        }
    }

    /** Another person, or nobody. */
    public void start() {
        customer.set(null);
        cart.set(Cart.EMPTY);
        matches.clear();
        state.set(new State.Choosing());
    }

    private void change(Cart changed) {
        cart.set(changed);
        state.set(new State.Ready());
    }
}
