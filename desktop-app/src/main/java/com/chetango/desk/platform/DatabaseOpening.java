package com.chetango.desk.platform;

import java.nio.file.Path;

/** What came of opening the desk's database. All but the first end the start with a clear text. */
public sealed interface DatabaseOpening {

    record Opened(DeskDatabase database) implements DatabaseOpening {}

    /** Another copy of the program works on the same folder. */
    record InUse(Path folder) implements DatabaseOpening {}

    /** The key is missing or does not fit. Nothing was touched. */
    record WrongKey(Path folder) implements DatabaseOpening {}

    /** The file could not be read and was moved aside; the next start begins a new one. */
    record Damaged(Path keptAs) implements DatabaseOpening {}

    record DiskFull(Path folder) implements DatabaseOpening {}

    /** The folder cannot be used: rights, a broken disk, a path that is no folder. */
    record Unusable(Path folder, String cause) implements DatabaseOpening {}
}
