package com.chetango.desk;

import com.chetango.desk.camera.FrameSource;
import com.chetango.desk.camera.WebcamSource;
import com.chetango.desk.papers.PrinterSeam;
import com.chetango.desk.papers.SystemPrinters;

/** What is plugged into this computer, or folders that stand in for it. */
public record Peripherals(PrinterSeam printer, FrameSource.Finder camera) {

    /** The system's printers and the first camera. */
    public static Peripherals real() {
        return new Peripherals(new SystemPrinters(), WebcamSource.named(""));
    }
}
