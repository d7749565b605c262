package com.chetango.desk.platform;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.function.Supplier;

/** UUIDs that begin with the time (version 7), so that rows made together lie together. */
public final class TimeIds implements Supplier<UUID> {
    private final TimeBasedEpochGenerator generator;

    public TimeIds(SecureRandom random) {
        generator = Generators.timeBasedEpochGenerator(random);
    }

    @Override
    public UUID get() {
        return generator.generate();
    }
}
