package com.chetango.desk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

final class FxTasksTest {
    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final FxTasks tasks = new FxTasks(screen::add);
    private final List<String> seen = new ArrayList<>();

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void database_work_runs_in_order_on_its_own_named_daemon_thread() throws Exception {
        for (int i = 0; i < 20; i++) {
            int number = i;
            tasks.database(
                    () -> number + " " + Thread.currentThread().getName(), done -> seen.add(done));
        }
        for (int i = 0; i < 20; i++) {
            showNext();
        }

        assertThat(seen)
                .hasSize(20)
                .startsWith("0 chetango-database-1")
                .endsWith("19 chetango-database-1");
    }

    @Test
    void results_wait_for_the_screen() throws Exception {
        tasks.io(() -> "answer", seen::add);
        Runnable show = screen.poll(10, TimeUnit.SECONDS);

        assertThat(seen).isEmpty();
        assertThat(show).isNotNull();
        show.run();
        assertThat(seen).containsExactly("answer");
    }

    @Test
    void a_bug_in_showing_a_result_is_reported_and_not_lost() throws Exception {
        tasks.unexpected(e -> seen.add(e.getClass().getSimpleName()));
        tasks.io(
                () -> "answer",
                done -> {
                    throw new IllegalStateException(done);
                });
        tasks.database(
                () -> {
                    throw new IOException("disk");
                },
                done -> seen.add("done"));
        showNext();
        showNext();

        assertThat(seen).containsExactlyInAnyOrder("IllegalStateException", "IOException");
    }

    @Test
    void a_stopped_worker_is_interrupted_and_says_nothing() throws Exception {
        BlockingQueue<String> ended = new LinkedBlockingQueue<>();
        Tasks.Running worker =
                tasks.worker(
                        "sync",
                        () -> {
                            try {
                                return new LinkedBlockingQueue<String>().take();
                            } finally {
                                ended.add(Thread.currentThread().getName());
                            }
                        });
        worker.stop();

        assertThat(ended.poll(10, TimeUnit.SECONDS)).isEqualTo("chetango-sync-1");
        assertThat(screen).isEmpty();
    }

    @Test
    void timers_come_back_on_the_screen() throws Exception {
        tasks.after(Duration.ofMillis(1), () -> seen.add("once"));
        showNext();

        assertThat(seen).containsExactly("once");
    }

    private void showNext() throws InterruptedException {
        Runnable next = screen.poll(10, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        next.run();
    }
}
