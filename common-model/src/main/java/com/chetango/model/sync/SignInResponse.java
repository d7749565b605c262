package com.chetango.model.sync;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Objects;
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

    public SignInResponse {
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(expiresAt, "expiresAt");
        Objects.requireNonNull(tenantId, "tenantId");
        Objects.requireNonNull(staff, "staff");
        Objects.requireNonNull(academy, "academy");
        Objects.requireNonNull(device, "device");
        Objects.requireNonNull(serverTime, "serverTime");
    }

    /**
     * @param role name of a {@code Role}
     */
    public record Staff(UUID id, String fullName, String role) {
        public Staff {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(fullName, "fullName");
            Objects.requireNonNull(role, "role");
        }
    }

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
            String currency) {
        public Branding {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(colours, "colours");
            Objects.requireNonNull(timeZone, "timeZone");
        }
    }

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
            long lastSeq) {
        public Desk {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(branchId, "branchId");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(series, "series");
            Objects.requireNonNull(lastReceiptHash, "lastReceiptHash");
        }
    }

    /** Without the token, so that no log can hold it. */
    @Override
    public String toString() {
        return "SignInResponse[" + staff + ", " + device + "]";
    }
}
