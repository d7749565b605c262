package com.chetango.desk.sales;

import com.chetango.model.operation.Refusal;

import java.util.List;
import java.util.UUID;

/** What came of charging. */
public sealed interface Charged {

    /** Paid, on the disk, with its number. */
    record Paid(UUID paymentId, String receiptNumber, long amount, long change)
            implements Charged {}

    /** Sold and owed, or given away: nothing was paid, so there is no receipt. */
    record Sold() implements Charged {}

    /** The drawer is closed: open it and charge again; the cart stays. */
    record DrawerClosed() implements Charged {}

    /** The discount needs the PIN of a supervisor, and there was none or a wrong one. */
    record NeedsSupervisor() implements Charged {}

    record Refused(Refusal refusal, List<Object> arguments) implements Charged {}

    /** The desk could not save; nothing was done. */
    record Failed(String code) implements Charged {}
}
