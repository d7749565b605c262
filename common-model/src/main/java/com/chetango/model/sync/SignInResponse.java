package com.chetango.model.sync;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * Who signed in, into what, at which desk.
 *
 * @param token opaque; sent back as {@code Authorization: Bearer}
 * @param epoch of the server's data; goes into every exchange
 */
public record SignInResponse(
        String token,
        Instant expiresAt,
        UUID tenantId,
        Staff staff,
        Branding academy,
        Desk device,
        long epoch,
        Instant serverTime) {

    /**
     * @param role name of a {@code Role}
     */
    public record Staff(UUID id, String fullName, String role) {}

    /**
     * What anybody may know of an academy, also answered by {@code GET
     * /api/v1/academies/CODE/branding}.
     *
     * @param logo base64 of a PNG or JPEG
     */
    public record Branding(
            String code,
            String name,
            Colours colours,
            @Nullable String logo,
            String timeZone,
            String currency) {}

    /** As {@code #rrggbb}. */
    public record Colours(String primary, String secondary, String accent) {}

    /**
     * @param name what people call the desk: {@code Caja 1}
     * @param series the receipt series leased to this installation: {@code MED-D01a}
     * @param lastReceiptNumber the last one the server has of this series; 0 for none
     * @param lastReceiptHash its hash; {@code ReceiptChain.START} for none
     * @param lastSeq the device's last sequence number the server has taken; 0 for none
     */
    public record Desk(
            UUID id,
            UUID branchId,
            String branchName,
            String name,
            String series,
            long lastReceiptNumber,
            String lastReceiptHash,
            long lastSeq) {}

    /** Without the token, so that no log can hold it. */
    @Override
    public String toString() {
        return "SignInResponse[" + staff + ", " + device + "]";
    }
}
