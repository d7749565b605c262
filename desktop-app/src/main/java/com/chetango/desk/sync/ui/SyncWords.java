package com.chetango.desk.sync.ui;

import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.sync.Cause;
import com.chetango.desk.sync.SyncService.Waiting;
import com.chetango.desk.sync.SyncStatus;

import java.time.Duration;
import java.time.Instant;

/** The conversation with the server in sentences. */
final class SyncWords {
    private final Texts texts;
    private final Formats formats;

    SyncWords(Texts texts) {
        this.texts = texts;
        this.formats = texts.formats();
    }

    String title(SyncStatus status) {
        return switch (status) {
            case SyncStatus.UpToDate(Instant at) -> texts.get("title.ok", formats.time(at));
            case SyncStatus.Sending(int waiting) -> texts.get("title.sending", waiting);
            case SyncStatus.Offline(int waiting, Cause c) -> texts.get("title.offline", waiting);
            case SyncStatus.Attention(int things) -> texts.get("title.attention", things);
            case SyncStatus.Blocked b -> texts.get("title.blocked");
            case SyncStatus.NotEnrolled n -> texts.get("title.new");
        };
    }

    String explanation(SyncStatus status) {
        return switch (status) {
            case SyncStatus.UpToDate u -> texts.get("text.ok");
            case SyncStatus.Sending s -> texts.get("text.sending");
            case SyncStatus.Offline(int waiting, Cause cause) -> texts.get("cause." + cause.name());
            case SyncStatus.Attention a -> texts.get("text.attention");
            case SyncStatus.Blocked b -> texts.get("text.blocked");
            case SyncStatus.NotEnrolled n -> texts.get("text.new");
        };
    }

    String what(Waiting operation) {
        String key = "op." + operation.type();
        return texts.has(key) ? texts.get(key) : texts.get("op.other");
    }

    /** {@code 44 min}, {@code 3 h}, {@code 2 d}. */
    String age(Instant done, Instant now) {
        Duration age = Duration.between(done, now);
        if (age.toMinutes() < 1) {
            return texts.get("age.now");
        }
        if (age.toHours() < 1) {
            return texts.get("age.minutes", age.toMinutes());
        }
        return age.toDays() < 1
                ? texts.get("age.hours", age.toHours())
                : texts.get("age.days", age.toDays());
    }

    String moment(Instant at) {
        return formats.dateTime(at);
    }
}
