package com.chetango.desk.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PortraitTest {
    @Test
    void initials_are_those_of_name_and_first_surname() {
        assertThat(Portrait.initialsOf("Valentina Restrepo Ospina")).isEqualTo("VR");
        assertThat(Portrait.initialsOf("\u00edngrid  nu\u00f1ez")).isEqualTo("\u00cdN");
        assertThat(Portrait.initialsOf("A\u0301lvaro")).isEqualTo("A\u0301");
        assertThat(Portrait.initialsOf("  (sin) 3")).isEmpty();
        assertThat(Portrait.initialsOf("")).isEmpty();
    }
}
