package com.chetango.desk.sync.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.desk.platform.DirectTasks;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.sync.Cause;
import com.chetango.desk.sync.SyncService;
import com.chetango.desk.sync.SyncService.Waiting;
import com.chetango.desk.sync.SyncStatus;
import com.chetango.desk.sync.ui.SyncViewModel.State;
import com.chetango.model.operation.OperationType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

final class SyncViewModelTest {
    private static final Instant NOW = Instant.parse("2026-11-19T23:04:00Z");
    private final SyncWords words = new SyncWords(Texts.of(SyncService.class, Texts.SPANISH));

    @Test
    void it_shows_what_the_database_says_each_time_it_is_asked() {
        List<SyncStatus> said = new ArrayList<>();
        said.add(new SyncStatus.Offline(3, Cause.INTERNET));
        SyncViewModel model =
                new SyncViewModel(() -> page(said.getLast()), new DirectTasks(NOW), () -> {});
        model.refresh();
        assertThat(status(model)).isEqualTo(new SyncStatus.Offline(3, Cause.INTERNET));

        said.add(new SyncStatus.UpToDate(NOW));
        model.refresh();
        assertThat(status(model)).isEqualTo(new SyncStatus.UpToDate(NOW));
    }

    @Test
    void waiting_work_is_counted_by_kind() {
        assertThat(
                        SyncViewModel.byKind(
                                List.of(one("CheckIn"), one("UndoCheckIn"), one("RecordPayment"))))
                .isEqualTo(Map.of(OperationKind.ATTENDANCE, 2L, OperationKind.MONEY, 1L));
    }

    @Test
    void how_long_something_waits_is_said_in_one_unit() {
        assertThat(words.age(NOW.minusSeconds(20), NOW)).isEqualTo("ahora");
        assertThat(words.age(NOW.minus(Duration.ofMinutes(44)), NOW)).isEqualTo("44\u00a0min");
        assertThat(words.age(NOW.minus(Duration.ofHours(3)), NOW)).isEqualTo("3\u00a0h");
        assertThat(words.age(NOW.minus(Duration.ofDays(2)), NOW)).isEqualTo("2\u00a0d");
    }

    @ParameterizedTest
    @EnumSource(Cause.class)
    void every_cause_says_what_to_do(Cause cause) {
        assertThat(words.explanation(new SyncStatus.Offline(1, cause))).doesNotStartWith("[");
    }

    @ParameterizedTest
    @EnumSource(OperationType.class)
    void every_operation_has_words(OperationType type) {
        assertThat(words.what(one(type.wireName()))).isNotBlank().doesNotStartWith("[");
    }

    private static SyncStatus status(SyncViewModel model) {
        return ((State.Page) model.state().get()).status();
    }

    private static State.Page page(SyncStatus status) {
        return new State.Page(status, Optional.empty(), 0, List.of(), NOW);
    }

    private static Waiting one(String type) {
        return new Waiting(new UUID(7, 1), 1, type, "{}", NOW, 0, null, null);
    }
}
