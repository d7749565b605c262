package com.chetango.desk.cash;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** This desk's drawer now. It does not say what should be in it: counting is blind. */
public sealed interface Drawer {

    record Closed() implements Drawer {}

    /**
     * @param floatAmount pesos counted when it was opened
     */
    record Open(
            UUID sessionId,
            String deskName,
            String openedBy,
            Instant openedAt,
            long floatAmount,
            int payments,
            List<Movement> movements)
            implements Drawer {}

    /** Cash put in (positive) or taken out, by whom and why. */
    record Movement(long amount, String reason, Instant at, String by) {}
}
