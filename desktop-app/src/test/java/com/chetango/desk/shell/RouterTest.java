package com.chetango.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.UUID;

final class RouterTest {
    private final Router router = new Router(new Route.SignIn());

    @Test
    void the_way_back_never_leads_to_the_sign_in() {
        router.go(new Route.Reception());

        assertThat(router.back()).isFalse();
        assertThat(router.current().get()).isEqualTo(new Route.Reception());
    }

    @Test
    void back_returns_to_where_the_person_was() {
        UUID student = UUID.fromString("0193e5a0-0000-7000-8000-000000000001");
        router.start(new Route.Reception());
        router.go(new Route.Students(student));
        router.go(new Route.Checkout(student));

        assertThat(router.back()).isTrue();
        assertThat(router.current().get()).isEqualTo(new Route.Students(student));
    }

    @Test
    void going_where_one_is_leaves_no_trace() {
        router.start(new Route.Reception());
        router.go(new Route.Reception());

        assertThat(router.back()).isFalse();
    }
}
