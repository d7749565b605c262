package com.chetango.desk.signin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.desk.platform.DirectTasks;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.signin.Door;
import com.chetango.desk.signin.DoorFacts;
import com.chetango.desk.signin.SignInResult;
import com.chetango.desk.signin.ui.SignInViewModel.State;
import com.chetango.model.sync.Problem;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

final class SignInViewModelTest {
    private final DirectTasks tasks = new DirectTasks(Instant.parse("2026-11-19T20:42:00Z"));
    private final List<@Nullable UUID> asked = new ArrayList<>();
    private final List<SignInViewModel.Entered> entered = new ArrayList<>();
    private DoorFacts facts = facts(new DoorFacts.Connection.Offline(12), 6);
    private SignInResult answer = new SignInResult.WrongCredentials();
    private final SignInViewModel model =
            new SignInViewModel(
                    new Door() {
                        @Override
                        public DoorFacts facts() {
                            return facts;
                        }

                        @Override
                        public SignInResult enter(
                                String academy,
                                String email,
                                String password,
                                @Nullable UUID branchId) {
                            asked.add(branchId);
                            return answer;
                        }
                    },
                    tasks,
                    tasks.clock(Texts.of(Door.class, Texts.SPANISH).formats().zone()),
                    Texts.of(Door.class, Texts.SPANISH),
                    entered::add);

    @Test
    void it_greets_with_the_hour_and_the_classes_of_the_day() {
        model.load();

        assertThat(model.greeting()).isEqualTo("Buenas tardes.");
        assertThat(model.classesToday()).isEqualTo("Hoy hay 6 clases.");
        assertThat(model.whereAndWhen())
                .isEqualTo("Medell\u00edn Laureles \u00b7 Caja 1\njueves 19/11/2026 \u00b7 15:42");
    }

    @Test
    void offline_it_says_for_how_long_one_can_still_come_in() {
        model.load();

        assertThat(model.connection().getFirst())
                .isEqualTo("Sin conexi\u00f3n: puedes entrar 12 d\u00edas m\u00e1s");
        assertThat(model.academy().get()).isEqualTo("clave-y-son");
    }

    @Test
    void a_wrong_password_says_what_to_do_and_keeps_what_was_typed() {
        type("ana@claveyson.co", "1234");
        model.enter();

        assertThat(model.state().get()).isInstanceOf(State.Problem.class);
        assertThat(model.password().get()).isEqualTo("1234");
        assertThat(entered).isEmpty();
    }

    @Test
    void nothing_is_asked_while_something_is_missing() {
        type("ana", "1234");
        model.enter();

        assertThat(model.state().get()).isEqualTo(new State.Problem("Escribe tu correo completo"));
        assertThat(asked).isEmpty();
    }

    @Test
    void a_new_desk_chooses_its_branch_and_asks_again() {
        UUID laureles = UUID.fromString("0193e5a0-0000-7000-8000-000000000001");
        answer =
                new SignInResult.ChooseBranch(
                        List.of(new Problem.BranchChoice(laureles, "Laureles")));
        type("ana@claveyson.co", "1234");
        model.enter();
        assertThat(model.state().get()).isInstanceOf(State.Choosing.class);

        model.enter();
        assertThat(asked.getLast()).isEqualTo(laureles);
    }

    @Test
    void too_many_tries_say_how_long_to_wait() {
        answer = new SignInResult.TryLater(Instant.parse("2026-11-19T20:44:30Z"));
        type("ana@claveyson.co", "1234");
        model.enter();

        assertThat(model.state().get())
                .isEqualTo(
                        new State.Problem(
                                "Muchos intentos. Espera 3 minutos y vuelve a intentar."));
    }

    private void type(String email, String password) {
        model.load();
        model.email().set(email);
        model.password().set(password);
    }

    private static DoorFacts facts(DoorFacts.Connection connection, int classes) {
        return new DoorFacts(
                new DoorFacts.Academy("clave-y-son", "Clave y Son", "#6E2A7C", null),
                "",
                "Medell\u00edn Laureles",
                "Caja 1",
                connection,
                null,
                classes);
    }
}
