package com.chetango.model.sync;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.UUID;

/**
 * {@code POST /api/v1/sign-in}: a person opens a desk.
 *
 * @param academy the academy's code
 * @param branchId where this desk stands; needed only by the first sign-in of a device when the
 *     academy has several branches (409 {@link Problem#CHOOSE_BRANCH} lists them)
 */
public record SignInRequest(
        String academy, String email, String password, Device device, @Nullable UUID branchId) {

    public SignInRequest {
        Objects.requireNonNull(academy, "academy");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(password, "password");
        Objects.requireNonNull(device, "device");
    }

    /**
     * @param id made by the desk at its first start
     * @param name what the computer calls itself
     * @param installation changes when the desk is installed anew; another one for a known device
     *     starts the next generation of its receipt series
     */
    public record Device(UUID id, String name, String installation) {

        public Device {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(installation, "installation");
        }
    }

    /** Without the password, so that no log can hold it. */
    @Override
    public String toString() {
        return "SignInRequest[" + academy + ", " + device + "]";
    }
}
