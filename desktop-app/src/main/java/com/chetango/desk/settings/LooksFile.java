package com.chetango.desk.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/** The file {@code looks.properties} beside the data. Losing it costs nothing but a choice. */
public final class LooksFile {
    private final Path file;

    public LooksFile(Path dataFolder) {
        file = dataFolder.resolve("looks.properties");
    }

    public Looks load() {
        Properties lines = new Properties();
        if (Files.isRegularFile(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                lines.load(in);
            } catch (IOException | IllegalArgumentException unreadable) {
                lines.clear();
            }
        }
        return Looks.of(lines);
    }

    /** Whole or not at all: written beside it first. */
    public void save(Looks looks) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try (Writer out = Files.newBufferedWriter(beside)) {
            looks.toProperties().store(out, null);
        }
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
