package com.chetango.desk.cash.ui;

import com.chetango.desk.cash.CashResult;
import com.chetango.desk.cash.CashService;
import com.chetango.desk.cash.Comparison;
import com.chetango.desk.cash.Drawer;
import com.chetango.desk.platform.Tasks;
import com.chetango.model.cash.Denomination;
import com.chetango.model.cash.MethodCount;
import com.chetango.model.sales.Method;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;

/** The drawer from opening to the locked count and the close. */
public final class CashViewModel {

    /** The screen is one of these. */
    public sealed interface State {
        record Working() implements State {}

        /** Closed; opening counts the float. {@code lastClosed} can still be printed. */
        record Closed() implements State {}

        record Open(Drawer.Open drawer) implements State {}

        /** Counting without seeing what is expected. */
        record Counting(Drawer.Open drawer, List<Method> methods) implements State {}

        /** The count is locked and compared. */
        record Comparing(Drawer.Open drawer, Comparison comparison, Instant lockedAt)
                implements State {}

        /** Just closed. */
        record Done(UUID sessionId) implements State {}
    }

    private final CashService service;
    private final Tasks tasks;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Working());
    private final ReadOnlyObjectWrapper<@Nullable CashResult> problem =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyLongWrapper counted = new ReadOnlyLongWrapper();
    private final Map<Long, Integer> quantities = new TreeMap<>();
    private final Map<Method, Long> byMethod = new EnumMap<>(Method.class);

    public CashViewModel(CashService service, Tasks tasks, Clock clock) {
        this.service = service;
        this.tasks = tasks;
        this.clock = clock;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** What went wrong with the last action, or null. */
    public ReadOnlyObjectProperty<@Nullable CashResult> problem() {
        return problem.getReadOnlyProperty();
    }

    /** The sum of the notes and coins typed so far. */
    public ReadOnlyLongProperty counted() {
        return counted.getReadOnlyProperty();
    }

    /** Shows the drawer as it is, unless a count is under way. */
    public void open() {
        switch (state.get()) {
            case State.Counting _, State.Comparing _ -> {}
            case State.Working _, State.Closed _, State.Open _, State.Done _ -> reload();
        }
    }

    private void reload() {
        tasks.database(
                service::drawer,
                drawer -> {
                    problem.set(null);
                    state.set(
                            switch (drawer) {
                                case Drawer.Closed _ -> new State.Closed();
                                case Drawer.Open now -> new State.Open(now);
                            });
                });
    }

    /** How many notes or coins of a value were counted. */
    public void count(long value, int quantity) {
        quantities.put(value, quantity);
        counted.set(Denomination.sum(denominations()));
    }

    /** What the slips or the telephone say about a method. */
    public void count(Method method, long amount) {
        byMethod.put(method, amount);
    }

    public int quantity(long value) {
        return quantities.getOrDefault(value, 0);
    }

    private List<Denomination> denominations() {
        return Denomination.PESOS.stream()
                .map(value -> new Denomination(value, quantity(value)))
                .toList();
    }

    /** Whether every quantity fits its place; the screen marks those that do not. */
    public static boolean isQuantity(long number) {
        return LongStream.of(number).allMatch(n -> n >= 0 && n <= 100_000);
    }

    /** Opens the drawer with the float counted. */
    public void openDrawer() {
        List<Denomination> counting = denominations();
        tasks.database(
                () -> service.open(counting),
                result -> {
                    clearCount();
                    after(result);
                });
    }

    public void move(long amount, String reason) {
        tasks.database(() -> service.move(amount, reason), this::after);
    }

    private void after(CashResult result) {
        if (result instanceof CashResult.Done || result instanceof CashResult.Already) {
            reload();
        } else {
            problem.set(result);
        }
    }

    /** Begins a blind count. */
    public void startCount() {
        if (state.get() instanceof State.Open(Drawer.Open drawer)) {
            clearCount();
            tasks.database(
                    () -> service.methodsToCount(drawer.sessionId()),
                    methods -> state.set(new State.Counting(drawer, methods)));
        }
    }

    /** Locks the count and shows what was expected. */
    public void lock() {
        if (state.get() instanceof State.Counting(Drawer.Open drawer, List<Method> _)) {
            List<Denomination> notes = denominations();
            List<MethodCount> slips = methodCounts();
            tasks.database(
                    () -> service.compare(drawer.sessionId(), notes, slips),
                    comparison ->
                            state.set(new State.Comparing(drawer, comparison, clock.instant())));
        }
    }

    private List<MethodCount> methodCounts() {
        return byMethod.entrySet().stream()
                .map(e -> new MethodCount(e.getKey(), e.getValue()))
                .toList();
    }

    /** Counts again from nothing: what was expected has been seen, so the old count is gone. */
    public void countAgain() {
        if (state.get() instanceof State.Comparing(Drawer.Open drawer, Comparison _, Instant _)) {
            state.set(new State.Open(drawer));
            startCount();
        }
    }

    public void close(String explanation, String pin) {
        if (state.get() instanceof State.Comparing(Drawer.Open drawer, Comparison _, Instant _)) {
            List<Denomination> notes = denominations();
            List<MethodCount> slips = methodCounts();
            tasks.database(
                    () -> service.close(drawer.sessionId(), notes, slips, explanation, pin),
                    result -> {
                        if (result instanceof CashResult.Done) {
                            clearCount();
                            problem.set(null);
                            state.set(new State.Done(drawer.sessionId()));
                        } else {
                            problem.set(result);
                        }
                    });
        }
    }

    /** Esc: back to the drawer; the count is put away. */
    public boolean back() {
        return switch (state.get()) {
            case State.Counting(Drawer.Open drawer, List<Method> _) -> putAway(drawer);
            case State.Comparing(Drawer.Open drawer, Comparison _, Instant _) -> putAway(drawer);
            case State.Done _ -> {
                reload();
                yield true;
            }
            case State.Working _, State.Closed _, State.Open _ -> false;
        };
    }

    private boolean putAway(Drawer.Open drawer) {
        clearCount();
        problem.set(null);
        state.set(new State.Open(drawer));
        return true;
    }

    private void clearCount() {
        quantities.clear();
        byMethod.clear();
        counted.set(0);
    }
}
