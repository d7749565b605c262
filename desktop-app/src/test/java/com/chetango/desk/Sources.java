package com.chetango.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The source files of the three modules, for tests that read them. */
final class Sources {

    private static final List<String> MODULES =
            List.of("common-model", "sync-server", "desktop-app");

    static List<Path> under(String folder) {
        var found = new ArrayList<Path>();
        for (String module : MODULES) {
            found.addAll(filesIn(Path.of("..", module, folder)));
        }
        return found;
    }

    static List<Path> filesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Sources() {}
}
