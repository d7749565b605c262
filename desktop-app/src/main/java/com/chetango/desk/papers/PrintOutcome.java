package com.chetango.desk.papers;

/** What became of a paper sent to a printer. The fact it documents is saved in every case. */
public sealed interface PrintOutcome {
    record Printed(String printer) implements PrintOutcome {}

    /** No printer is installed, or not the one asked for. */
    record NoPrinter() implements PrintOutcome {}

    /** The printer or its driver refused; the reason is the system's own words, for support. */
    record PrinterFailed(String printer, String reason) implements PrintOutcome {}
}
