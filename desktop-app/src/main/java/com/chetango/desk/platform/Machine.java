package com.chetango.desk.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * What only the computer itself can say: time, chance, new ids, its name. Tests give others.
 *
 * @param nanoTime a clock nobody can set
 */
public record Machine(
        Clock clock,
        LongSupplier nanoTime,
        Supplier<UUID> ids,
        RandomGenerator random,
        String computerName,
        String appVersion) {

    private static final int LONGEST_NAME = 40;

    /** This computer. */
    public static Machine real() {
        SecureRandom random = new SecureRandom();
        String version = Machine.class.getPackage().getImplementationVersion();
        return new Machine(
                Clock.systemUTC(),
                System::nanoTime,
                new TimeIds(random),
                random,
                hostName(),
                version == null ? "dev" : version);
    }

    private static String hostName() {
        try {
            String name = InetAddress.getLocalHost().getHostName();
            return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
        } catch (UnknownHostException unnamed) {
            return "desk";
        }
    }
}
