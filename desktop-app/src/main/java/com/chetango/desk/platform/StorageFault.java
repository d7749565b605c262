package com.chetango.desk.platform;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;

/** What a failure of the database says about the machine below it. */
public enum StorageFault {
    /** No room, or a quota reached. */
    DISK_FULL,
    /** The disk could not be read or written, for another reason. */
    DISK_BROKEN,
    WRONG_KEY,
    DAMAGED,
    IN_USE,
    /** The failure is not the disk's. */
    NONE;

    private static final Set<Integer> IO_CODES = Set.of(90028, 90031, 90035, 90098, 90121);
    private static final int ALREADY_OPEN = 90020;
    private static final int CORRUPTED = 90030;
    private static final int ENCRYPTION = 90049;
    private static final int DEEPEST = 20;

    public static StorageFault of(Throwable failure) {
        StorageFault found = NONE;
        int depth = 0;
        for (Throwable t = failure; t != null && depth < DEEPEST; t = t.getCause(), depth++) {
            if (t instanceof IOException io && isFull(io.getMessage())) {
                return DISK_FULL;
            }
            found = found == NONE ? ofOne(t) : found;
        }
        return found;
    }

    private static StorageFault ofOne(Throwable t) {
        if (t instanceof SQLException sql) {
            return ofCode(sql.getErrorCode());
        }
        if (t instanceof org.h2.mvstore.MVStoreException store) {
            return switch (store.getErrorCode()) {
                case org.h2.mvstore.DataUtils.ERROR_FILE_CORRUPT,
                        org.h2.mvstore.DataUtils.ERROR_CHUNK_NOT_FOUND ->
                        DAMAGED;
                case org.h2.mvstore.DataUtils.ERROR_WRITING_FAILED,
                        org.h2.mvstore.DataUtils.ERROR_READING_FAILED ->
                        DISK_BROKEN;
                case org.h2.mvstore.DataUtils.ERROR_FILE_LOCKED -> IN_USE;
                default -> NONE;
            };
        }
        return NONE;
    }

    private static StorageFault ofCode(int code) {
        return switch (code) {
            case ALREADY_OPEN -> IN_USE;
            case CORRUPTED -> DAMAGED;
            case ENCRYPTION -> WRONG_KEY;
            default -> IO_CODES.contains(code) ? DISK_BROKEN : NONE;
        };
    }

    /** The systems say it in words only: ENOSPC, EDQUOT, EFBIG and what Windows answers. */
    private static boolean isFull(@Nullable String message) {
        String words = message == null ? "" : message.toLowerCase(Locale.ROOT);
        return words.contains("no space left")
                || words.contains("quota exceeded")
                || words.contains("file too large")
                || words.contains("not enough space");
    }
}
