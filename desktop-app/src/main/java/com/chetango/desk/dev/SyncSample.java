package com.chetango.desk.dev;

import com.chetango.desk.platform.DirectTasks;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.sync.Cause;
import com.chetango.desk.sync.SyncService;
import com.chetango.desk.sync.SyncStatus;
import com.chetango.desk.sync.ui.SyncPanel;
import com.chetango.desk.sync.ui.SyncView;
import com.chetango.desk.sync.ui.SyncViewModel;
import com.chetango.desk.sync.ui.SyncViewModel.State;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Three quarters of an hour without internet on a busy evening. */
final class SyncSample {
    private static final List<String> DONE =
            List.of(
                    "EditStudent",
                    "RecordPayment",
                    "CheckIn",
                    "CheckIn",
                    "RecordPayment",
                    "RegisterStudent",
                    "SellPackage",
                    "CheckIn");

    private SyncSample() {}

    static SyncViewModel model(DirectTasks tasks, Texts texts) {
        Instant now = tasks.clock(texts.formats().zone()).instant();
        List<SyncService.Waiting> waiting = new ArrayList<>();
        for (int i = 0; i < DONE.size(); i++) {
            waiting.add(
                    new SyncService.Waiting(
                            new UUID(7, i),
                            2041 + i,
                            DONE.get(i),
                            "{}",
                            now.minus(Duration.ofMinutes(44 - 5L * i)),
                            3,
                            null,
                            null));
        }
        SyncService.Detail detail =
                new SyncService.Detail(
                        "Caja 1",
                        Optional.of(now.minus(Duration.ofMinutes(44))),
                        400,
                        Optional.of("MED-D01a"),
                        1288,
                        Optional.empty(),
                        90,
                        90);
        State.Page page =
                new State.Page(
                        new SyncStatus.Offline(12, Cause.INTERNET),
                        Optional.of(detail),
                        12,
                        waiting,
                        now);
        return new SyncViewModel(() -> page, tasks, () -> {});
    }

    static SyncView screen(DirectTasks tasks, Texts texts) {
        return new SyncView(model(tasks, texts), texts);
    }

    static SyncPanel panel(DirectTasks tasks, Texts texts) {
        return new SyncPanel(model(tasks, texts), texts, () -> {});
    }
}
