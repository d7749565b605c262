package com.chetango.desk.cash;

/** What came of opening, moving or closing. */
public sealed interface CashResult {

    record Done() implements CashResult {}

    /** The difference is over the limit: a sentence and the PIN of a supervisor are needed. */
    record NeedsSupervisor() implements CashResult {}

    /** Somebody did it already; the screen shows how it stands. */
    record Already() implements CashResult {}

    /** Nothing was done. */
    record Failed(String code) implements CashResult {}
}
