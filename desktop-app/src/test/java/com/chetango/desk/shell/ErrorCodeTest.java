package com.chetango.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;

final class ErrorCodeTest {
    @Test
    void the_same_bug_has_the_same_code_whatever_its_text() {
        ErrorCode first = ErrorCode.of(fail("disk 1"));
        ErrorCode second = ErrorCode.of(fail("disk 2"));

        assertThat(first).isEqualTo(second);
        assertThat(first.text()).matches("[0-9A-HJKMNP-TV-Z]{4}");
    }

    @Test
    void another_kind_of_failure_has_another_code() {
        assertThat(ErrorCode.of(fail("x"))).isNotEqualTo(ErrorCode.of(new IOException("x")));
    }

    private static Exception fail(String text) {
        return new IllegalStateException(text, new IOException(text));
    }
}
