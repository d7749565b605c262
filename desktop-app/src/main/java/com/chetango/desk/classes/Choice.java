package com.chetango.desk.classes;

import java.util.UUID;

/** Something to choose by its name: a teacher, a style, a branch. */
public record Choice(UUID id, String name) {

    @Override
    public String toString() {
        return name;
    }
}
