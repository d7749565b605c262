package com.chetango.server.sync;

/** Where one device's queue stands. */
record DeviceQueue(String state, long lastSeq, ReceiptSeries series) {}
