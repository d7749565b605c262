package com.chetango.desk.students;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

class StudentIndexTest {

    private final StudentIndex index = new StudentIndex();

    @BeforeEach
    void people() {
        index.replaceAll(
                List.of(
                        person(1, "Valeria Montoya Duque", "1.037.642.118", "312 458 0917"),
                        person(2, "Valentina Morales Peláez", "1152208664", "300 771 2284"),
                        person(3, "Moisés Valencia Ángel", "71334902", null),
                        person(4, "Mónica Valero Muñoz", "43118276", null),
                        person(5, "Nicolás Peña Londoño", "8123456", "+57 310 662 4051")));
    }

    @Test
    void beginnings_of_words_in_any_order_find_a_person() {
        assertThat(names("vale mo"))
                .containsExactly(
                        "Valentina Morales Peláez",
                        "Valeria Montoya Duque",
                        "Moisés Valencia Ángel",
                        "Mónica Valero Muñoz");
        assertThat(names("duque valeria")).containsExactly("Valeria Montoya Duque");
    }

    @Test
    void accents_case_and_tildes_do_not_matter() {
        assertThat(names("PENA")).containsExactly("Nicolás Peña Londoño");
        assertThat(names("peña")).containsExactly("Nicolás Peña Londoño");
        assertThat(names("monica")).containsExactly("Mónica Valero Muñoz");
    }

    @Test
    void a_document_or_a_phone_is_found_however_it_is_punctuated() {
        assertThat(names("1037642118")).containsExactly("Valeria Montoya Duque");
        assertThat(names("1.037.642")).containsExactly("Valeria Montoya Duque");
        assertThat(names("312 458")).containsExactly("Valeria Montoya Duque");
        assertThat(names("3106624051")).containsExactly("Nicolás Peña Londoño");
    }

    @Test
    void nothing_typed_finds_nobody() {
        assertThat(names("")).isEmpty();
        assertThat(names("  ¿! ")).isEmpty();
    }

    @Test
    void a_changed_name_is_found_under_the_new_one_only() {
        index.put(person(5, "Nicolás Pérez", null, null));
        assertThat(names("pena")).isEmpty();
        assertThat(names("perez")).containsExactly("Nicolás Pérez");
    }

    private List<String> names(String typed) {
        return index.search(typed, 10).stream().map(Found::name).toList();
    }

    private static Found person(
            int id, String name, @Nullable String document, @Nullable String phone) {
        return new Found(new UUID(0, id), name, document, phone, true);
    }
}
