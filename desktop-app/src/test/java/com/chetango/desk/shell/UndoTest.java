package com.chetango.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.desk.platform.DirectTasks;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

final class UndoTest {
    private final DirectTasks tasks = new DirectTasks(Instant.EPOCH);
    private final Undo undo = new Undo(tasks);
    private final List<String> takenBack = new ArrayList<>();

    @Test
    void it_can_be_taken_back_for_ten_seconds_and_not_longer() {
        undo.offer("Entro Valentina", () -> takenBack.add("Valentina"));
        tasks.advance(Duration.ofSeconds(9));
        assertThat(undo.secondsLeft().get()).isEqualTo(1);

        tasks.advance(Duration.ofSeconds(1));
        assertThat(undo.take()).isFalse();
        assertThat(takenBack).isEmpty();
    }

    @Test
    void it_is_taken_back_once() {
        undo.offer("Entro Valentina", () -> takenBack.add("Valentina"));

        assertThat(undo.take()).isTrue();
        assertThat(undo.take()).isFalse();
        assertThat(takenBack).containsExactly("Valentina");
    }

    @Test
    void the_newest_thing_replaces_the_one_before() {
        undo.offer("Entro Valentina", () -> takenBack.add("Valentina"));
        tasks.advance(Duration.ofSeconds(5));
        undo.offer("Entro Yuliana", () -> takenBack.add("Yuliana"));
        tasks.advance(Duration.ofSeconds(9));

        assertThat(undo.take()).isTrue();
        assertThat(takenBack).containsExactly("Yuliana");
    }
}
