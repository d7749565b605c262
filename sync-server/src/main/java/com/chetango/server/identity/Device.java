package com.chetango.server.identity;

import java.util.UUID;

/**
 * A desk as the server knows it.
 *
 * @param number 1 is Caja 1
 * @param generation 1 is series …a
 */
record Device(
        UUID id,
        UUID branchId,
        int number,
        String installation,
        String series,
        int generation,
        String state,
        long lastSeq) {

    /** Branch, desk, generation: {@code MED-D01a}. */
    static String series(String branchCode, int number, int generation) {
        int letter = (generation - 1) % 26;
        int round = (generation - 1) / 26;
        return "%s-D%02d%c%s"
                .formatted(branchCode, number, 'a' + letter, round == 0 ? "" : "" + round);
    }
}
