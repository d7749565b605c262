package com.chetango.desk.dev;

import com.chetango.desk.platform.Tasks;
import com.chetango.desk.platform.Texts;

import javafx.scene.Parent;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The screens that are drawn by {@link Screenshots}, each made fresh with demo data. */
final class ScreenGallery {
    /** A name for the file, and what makes the screen. */
    record Entry(String name, Supplier<? extends Parent> screen) {}

    private ScreenGallery() {}

    /** Every screen, in the order of a day. Add yours here. */
    static List<Entry> entries(Tasks tasks, Texts texts) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry("00-componentes", () -> new ComponentGallery(tasks, texts).view()));
        return entries;
    }
}
