package com.chetango.desk.papers;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The machine's printers, or a folder that plays one in tests and demonstrations. */
public interface PrinterSeam {
    /** Names of the printers, the system's default first. */
    List<String> printers();

    /** Prints on the named printer, or on the default one for null. Never throws. */
    PrintOutcome print(@Nullable String printer, FilledPaper paper);
}
