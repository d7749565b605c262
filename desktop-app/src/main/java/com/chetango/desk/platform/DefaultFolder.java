package com.chetango.desk.platform;

import com.gluonhq.attach.storage.StorageService;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

/** Where the desk keeps its data when nobody says otherwise. */
public final class DefaultFolder {

    private DefaultFolder() {}

    /** A folder of our own in the one all programs built on Attach share. */
    public static Path find() {
        Optional<File> shared = StorageService.create().flatMap(StorageService::getPrivateStorage);
        return shared.map(File::toPath)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".chetango"))
                .resolve("chetango-desk");
    }
}
