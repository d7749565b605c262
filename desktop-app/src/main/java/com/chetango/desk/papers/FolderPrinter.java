package com.chetango.desk.papers;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Prints into a folder: {@code 001 Recibo MED-D01a-001288.pdf} and so on. */
public final class FolderPrinter implements PrinterSeam {
    private final Path folder;

    public FolderPrinter(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<String> printers() {
        return List.of(name());
    }

    @Override
    public synchronized PrintOutcome print(@Nullable String printer, FilledPaper paper) {
        if (printer != null && !printer.equals(name())) {
            return new PrintOutcome.NoPrinter();
        }
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(nextName(paper)), paper.pdf());
            return new PrintOutcome.Printed(name());
        } catch (IOException | RuntimeException e) {
            return new PrintOutcome.PrinterFailed(name(), String.valueOf(e.getMessage()));
        }
    }

    private String name() {
        return folder.getFileName().toString();
    }

    private String nextName(FilledPaper paper) throws IOException {
        try (Stream<Path> printed = Files.list(folder)) {
            String safe = paper.title().replaceAll("[^\\p{L}\\p{N} ._-]", "_");
            return String.format(java.util.Locale.ROOT, "%03d %s.pdf", printed.count() + 1, safe);
        }
    }
}
