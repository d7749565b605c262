package com.chetango.desk.classes;

import com.chetango.model.operation.Refusal;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What came of marking people present.
 *
 * @param marked the entries made now, to be taken back together
 * @param attention who is not in, and why: their packages do not cover it
 * @param failed a code when the desk could not save; those before it are in
 */
public record RollResult(List<UUID> marked, Map<UUID, Refusal> attention, String failed) {

    public boolean isWhole() {
        return attention.isEmpty() && failed.isEmpty();
    }
}
