package com.chetango.server.sync;

import com.chetango.model.operation.ReceiptStamp;
import com.chetango.model.sync.OutcomeStatus;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * What became of one operation.
 *
 * @param leftRows whether anything was written under its commit number
 * @param receipt the number it printed, when it did and was applied
 */
record Verdict(
        OutcomeStatus status,
        @Nullable String code,
        @Nullable UUID caseId,
        boolean leftRows,
        @Nullable ReceiptStamp receipt) {}
