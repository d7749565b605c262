package com.chetango.desk.camera;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Pictures of a folder in the order of their names, as if a camera delivered them; a file that is
 * no picture is passed over. It ends after the last one or starts again.
 */
public final class FolderSource implements FrameSource {
    private final Path folder;
    private final boolean repeats;
    private List<Path> files = List.of();
    private int next;

    public FolderSource(Path folder, boolean repeats) {
        this.folder = folder;
        this.repeats = repeats;
    }

    @Override
    public String name() {
        return String.valueOf(folder.getFileName());
    }

    @Override
    public void open() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(FolderSource::isPicture).sorted().toList();
        }
        next = 0;
    }

    private static boolean isPicture(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".png") || name.endsWith(".jpg") || name.endsWith(".jpeg");
    }

    @Override
    public @Nullable CameraFrame next() {
        for (int tries = 0; tries < files.size(); tries++) {
            if (next >= files.size() && repeats) {
                next = 0;
            }
            if (next >= files.size()) {
                return null;
            }
            if (PhotoFile.read(files.get(next++)) instanceof PhotoFile.Picture picture) {
                return picture.frame();
            }
        }
        return null;
    }

    @Override
    public void close() {
        files = List.of();
    }
}
