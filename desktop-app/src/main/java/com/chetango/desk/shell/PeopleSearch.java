package com.chetango.desk.shell;

import java.util.List;
import java.util.function.Consumer;

/** Finds people for the palette; the feature that knows them gives it. */
@FunctionalInterface
public interface PeopleSearch {
    /** Nobody, until the students' feature is there. */
    PeopleSearch NOBODY = (text, found) -> found.accept(List.of());

    /** Answers on the screen's thread, soon. */
    void find(String text, Consumer<List<PaletteItem>> found);
}
