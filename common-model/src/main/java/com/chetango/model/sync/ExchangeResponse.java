package com.chetango.model.sync;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Server → desk.
 *
 * @param outcomes of the operations taken, maybe only a prefix of those sent
 * @param from the cursor this page starts above
 * @param cursor the tenant sequence this page reaches
 * @param head the tenant sequence at the moment of reading
 * @param tables changed rows by table name
 * @param minClient oldest program version the server still serves
 * @param notice a sentence for the person at the desk, if there is one
 */
public record ExchangeResponse(
        int protocol,
        long epoch,
        Instant serverTime,
        DeviceStatus device,
        List<OperationOutcome> outcomes,
        long from,
        long cursor,
        long head,
        boolean hasMore,
        Map<String, TablePage> tables,
        String minClient,
        @Nullable String notice) {

    public ExchangeResponse {
        Objects.requireNonNull(serverTime, "serverTime");
        Objects.requireNonNull(device, "device");
        Objects.requireNonNull(outcomes, "outcomes");
        Objects.requireNonNull(tables, "tables");
    }

    public record DeviceStatus(String state, long lastSeq) {
        public DeviceStatus {
            Objects.requireNonNull(state, "state");
        }
    }

    /**
     * @param seq the tenant sequence it was done at; null if it left no rows
     * @param caseId the case opened about it, if any
     * @param code why, when it was not simply applied
     */
    public record OperationOutcome(
            UUID op,
            OutcomeStatus status,
            @Nullable Long seq,
            @Nullable UUID caseId,
            @Nullable String code) {
        public OperationOutcome {
            Objects.requireNonNull(op, "op");
            Objects.requireNonNull(status, "status");
        }
    }

    /**
     * @param cols column names, once
     * @param up rows changed, a value a column (see {@link WireRows})
     */
    public record TablePage(List<String> cols, List<List<@Nullable Object>> up) {}
}
