package com.chetango.desk.settings;

import com.chetango.desk.papers.PrinterSeam;

import java.util.List;

/** Whether the system knows a printer to send receipts to. */
public final class PrinterTest implements DeviceTest {
    private final PrinterSeam printers;

    public PrinterTest(PrinterSeam printers) {
        this.printers = printers;
    }

    @Override
    public Result run() {
        List<String> known = printers.printers();
        return known.isEmpty() ? new Result.Missing() : new Result.Works(known.getFirst());
    }
}
