package com.chetango.desk.students.ui;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Choosing files: the system's dialogs, or in tests a folder. Answers on the screen's thread. */
public interface FileChoices extends PhotoCard.Source {

    /** A CSV or Excel file; never answers when none is chosen. */
    void table(Consumer<Path> chosen);

    /**
     * Where to keep a PDF.
     *
     * @param name proposed
     */
    void pdf(String name, Consumer<Path> chosen);
}
