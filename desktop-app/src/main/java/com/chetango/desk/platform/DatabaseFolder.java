package com.chetango.desk.platform;

import com.chetango.desk.platform.DatabaseOpening.Damaged;
import com.chetango.desk.platform.DatabaseOpening.DiskFull;
import com.chetango.desk.platform.DatabaseOpening.InUse;
import com.chetango.desk.platform.DatabaseOpening.Opened;
import com.chetango.desk.platform.DatabaseOpening.Unusable;
import com.chetango.desk.platform.DatabaseOpening.WrongKey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;

/** The folder the desk keeps its data in, and everything that can be wrong with it. */
public final class DatabaseFolder {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path folder;
    private final FileKeys keys;
    private final Clock clock;
    private final LongSupplier usableBytes;

    public DatabaseFolder(Path folder, FileKeys keys, Clock clock) {
        this(folder, keys, clock, () -> folder.toFile().getUsableSpace());
    }

    /**
     * @param usableBytes how much may still be written there
     */
    DatabaseFolder(Path folder, FileKeys keys, Clock clock, LongSupplier usableBytes) {
        this.folder = folder;
        this.keys = keys;
        this.clock = clock;
        this.usableBytes = usableBytes;
    }

    public DatabaseOpening open() {
        try {
            Files.createDirectories(folder);
            Optional<FolderLock> lock = FolderLock.take(folder);
            if (lock.isEmpty()) {
                return new InUse(folder);
            }
            DatabaseOpening opening = open(lock.get());
            if (!(opening instanceof Opened)) {
                lock.get().close();
            }
            return opening;
        } catch (IOException broken) {
            return StorageFault.of(broken) == StorageFault.DISK_FULL
                    ? new DiskFull(folder)
                    : new Unusable(folder, broken.toString());
        }
    }

    private DatabaseOpening open(FolderLock lock) throws IOException {
        Optional<String> key = keys.find();
        if (key.isEmpty() && Files.exists(file())) {
            return new WrongKey(folder);
        }
        String used = key.isPresent() ? key.get() : keys.create();
        KeyMark mark = new KeyMark(folder.resolve("desk.mark"));
        if (Files.exists(file()) && mark.isOfAnother(used)) {
            return new WrongKey(folder);
        }
        try {
            mark.write(used);
            return new Opened(DeskDatabase.open(lock, new DatabaseFile(folder, used, usableBytes)));
        } catch (SQLException | RuntimeException broken) {
            return explain(broken);
        }
    }

    /** The key was known to fit, so a file it does not open is a damaged one. */
    private DatabaseOpening explain(Exception broken) throws IOException {
        return switch (StorageFault.of(broken)) {
            case WRONG_KEY -> new Damaged(keepAside());
            case IN_USE -> new InUse(folder);
            case DISK_FULL -> new DiskFull(folder);
            case DAMAGED -> new Damaged(keepAside());
            case DISK_BROKEN -> new Unusable(folder, broken.toString());
            case NONE -> throw new IllegalStateException("the database cannot be opened", broken);
        };
    }

    private Path keepAside() throws IOException {
        Path kept = folder.resolve("damaged-" + STAMP.format(clock.instant()) + ".mv.db");
        return Files.move(file(), kept);
    }

    private Path file() {
        return DatabaseFile.in(folder);
    }
}
