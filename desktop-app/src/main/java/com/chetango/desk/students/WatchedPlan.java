package com.chetango.desk.students;

import com.chetango.desk.sync.Desk;

import java.util.AbstractList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/**
 * A long plan that tells how far the desk has come with it and can be stopped between two of its
 * operations, which takes the whole transaction back.
 */
final class WatchedPlan extends AbstractList<Desk.Planned> {

    /** Thrown through the transaction, so that nothing of it stays. */
    static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1;

        Cancelled() {
            super(null, null, false, false);
        }
    }

    private final List<Desk.Planned> plan;
    private final IntConsumer progress;
    private final BooleanSupplier isCancelled;

    WatchedPlan(List<Desk.Planned> plan, IntConsumer progress, BooleanSupplier isCancelled) {
        this.plan = plan;
        this.progress = progress;
        this.isCancelled = isCancelled;
    }

    /** The desk reads the plan through once to judge it and again to do it: the last one counts. */
    @Override
    public Desk.Planned get(int index) {
        if (isCancelled.getAsBoolean()) {
            throw new Cancelled();
        }
        progress.accept(index);
        return plan.get(index);
    }

    @Override
    public int size() {
        return plan.size();
    }
}
