package com.chetango.desk.shell;

import com.chetango.desk.kit.SyncState;
import com.chetango.desk.platform.Tasks;
import com.chetango.desk.platform.Tasks.Running;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.signin.AcademyFacts;
import com.chetango.desk.signin.DeskDoor;
import com.chetango.desk.sync.SyncLoop;
import com.chetango.desk.sync.SyncService;

import javafx.scene.image.Image;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.util.Optional;

/** From the door to the first screen: on a new desk everything is fetched first. */
public final class Entrance {
    private final Frame frame;
    private final Tasks tasks;
    private final Texts texts;
    private final DeskDoor door;
    private final SyncService sync;
    private final SyncLoop loop;
    private final FirstPull firstPull;
    private @Nullable Running watching;

    public Entrance(
            Frame frame,
            Tasks tasks,
            Texts anyTexts,
            DeskDoor door,
            SyncService sync,
            SyncLoop loop) {
        this.frame = frame;
        this.tasks = tasks;
        this.texts = anyTexts.in(Entrance.class);
        this.door = door;
        this.sync = sync;
        this.loop = loop;
        this.firstPull = new FirstPull(anyTexts);
    }

    public FirstPull firstPull() {
        return firstPull;
    }

    /** Somebody has signed in. */
    public void entered(com.chetango.desk.sync.Session who) {
        loop.tryNow();
        tasks.database(sync::isReady, ready -> goOn(ready, who));
    }

    private void goOn(boolean isReady, com.chetango.desk.sync.Session who) {
        if (isReady) {
            stopWatching();
            tasks.database(door::academy, academy -> open(who, academy));
        } else if (watching == null) {
            frame.router().start(new Route.FirstPull());
            watching = loop.onExchange(() -> look(who));
        }
    }

    private void look(com.chetango.desk.sync.Session who) {
        String sentence =
                frame.state().sync().get() instanceof SyncState.Offline
                        ? texts.get("first-pull.waiting")
                        : "";
        loop.progress(progress -> firstPull.show(progress, sentence));
        tasks.database(
                sync::isReady,
                ready -> {
                    if (ready) {
                        goOn(true, who);
                    }
                });
    }

    private void stopWatching() {
        if (watching != null) {
            watching.stop();
            watching = null;
        }
    }

    private void open(com.chetango.desk.sync.Session who, Optional<AcademyFacts> academy) {
        String name = academy.map(AcademyFacts::name).orElse("");
        String brand = academy.map(AcademyFacts::brand).orElse("");
        frame.state()
                .session()
                .set(
                        new Session(
                                new Session.Academy(name, brand, logo(academy)),
                                who.fullName(),
                                texts.get("role." + who.role().name()),
                                who.role().isSupervisor(),
                                null,
                                academy.map(AcademyFacts::branch).orElse(""),
                                academy.map(AcademyFacts::desk).orElse("")));
    }

    private static @Nullable Image logo(Optional<AcademyFacts> academy) {
        AcademyFacts facts = academy.orElse(null);
        return facts == null || facts.logo() == null
                ? null
                : new Image(new ByteArrayInputStream(facts.logo().toArray()));
    }
}
