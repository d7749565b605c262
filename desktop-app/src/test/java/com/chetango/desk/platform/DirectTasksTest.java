package com.chetango.desk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

final class DirectTasksTest {
    private final DirectTasks tasks = new DirectTasks(Instant.parse("2026-11-19T23:04:00Z"));
    private final List<String> seen = new ArrayList<>();

    @Test
    void timers_fire_in_the_order_they_fall_due() {
        tasks.after(Duration.ofSeconds(3), () -> seen.add("after 3"));
        Tasks.Running ticks = tasks.every(Duration.ofSeconds(2), () -> seen.add("tick"));

        tasks.advance(Duration.ofSeconds(4));
        ticks.stop();
        tasks.advance(Duration.ofSeconds(10));

        assertThat(seen).containsExactly("tick", "after 3", "tick");
        assertThat(tasks.clock(ZoneOffset.UTC).instant()).isEqualTo("2026-11-19T23:04:14Z");
    }

    @Test
    void a_failure_reaches_the_one_who_asked() {
        tasks.database(
                () -> {
                    throw new IOException("disk full");
                },
                done -> seen.add("done"),
                failed -> seen.add(failed.getMessage()));

        assertThat(seen).containsExactly("disk full");
    }

    @Test
    void a_failure_nobody_handles_goes_to_the_reporter() {
        tasks.unexpected(e -> seen.add("reported " + e.getMessage()));

        tasks.io(
                () -> {
                    throw new IOException("no route");
                },
                done -> seen.add("done"));

        assertThat(seen).containsExactly("reported no route");
    }
}
