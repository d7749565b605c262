package com.chetango.desk.platform;

import java.io.IOException;
import java.util.Optional;

/**
 * Where the database's key is kept. It is random, never a person's password, because the file's
 * cipher stretches it only a little.
 */
public interface FileKeys {

    /** The key made earlier, if there is one. */
    Optional<String> find() throws IOException;

    /** Makes and keeps the key of a new database: 256 random bits, in hex. */
    String create() throws IOException;
}
