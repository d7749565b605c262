package com.chetango.desk.sync;

import com.chetango.model.sync.ExchangeResponse;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/** What a call of the exchange can come to. None of it is an exception. */
sealed interface ExchangeReply {

    record Answered(ExchangeResponse response, Duration roundTrip) implements ExchangeReply {}

    /** The server waits for this device sequence number. */
    record Expected(long deviceSeq) implements ExchangeReply {}

    /** The server will not go on with this desk as it is: revoked, too old, of another epoch. */
    record Shut(String reason) implements ExchangeReply {}

    record Unavailable(Cause cause, String detail, @Nullable Duration retryAfter)
            implements ExchangeReply {}
}
