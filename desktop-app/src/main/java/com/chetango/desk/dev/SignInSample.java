package com.chetango.desk.dev;

import com.chetango.desk.platform.DirectTasks;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.signin.Door;
import com.chetango.desk.signin.DoorFacts;
import com.chetango.desk.signin.SignInResult;
import com.chetango.desk.signin.ui.SignInView;
import com.chetango.desk.signin.ui.SignInViewModel;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.UUID;

/** The sign-in of a desk that has been without a connection for two days. */
final class SignInSample {
    private SignInSample() {}

    static Shown offline(DirectTasks tasks, Texts texts) {
        DoorFacts facts =
                new DoorFacts(
                        new DoorFacts.Academy("clave-y-son", "Clave y Son", "#6E2A7C", null),
                        "anasofia.rios@claveyson.co",
                        "Medell\u00edn Laureles",
                        "Caja 1",
                        new DoorFacts.Connection.Offline(12),
                        tasks.clock(texts.formats().zone()).instant().minus(Duration.ofHours(45)),
                        6);
        Door door =
                new Door() {
                    @Override
                    public DoorFacts facts() {
                        return facts;
                    }

                    @Override
                    public SignInResult enter(
                            String academy, String email, String password, @Nullable UUID branch) {
                        return new SignInResult.WrongCredentials();
                    }
                };
        SignInViewModel model =
                new SignInViewModel(
                        door, tasks, tasks.clock(texts.formats().zone()), texts, in -> {});
        SignInView view = new SignInView(model, texts, "1.0", () -> {});
        Shown shown = Shown.alone(view.view());
        view.view().applyCss();
        view.view().layout();
        view.shown();
        model.password().set("0123456789");
        return shown;
    }
}
