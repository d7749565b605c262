package com.chetango.desk.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** The key as a file only its owner may read, beside the database. */
public final class KeyFile implements FileKeys {
    private static final int KEY_BYTES = 32;

    private final Path file;
    private final RandomGenerator random;

    public KeyFile(Path file, RandomGenerator random) {
        this.file = file;
        this.random = random;
    }

    @Override
    public Optional<String> find() throws IOException {
        return Files.exists(file)
                ? Optional.of(Files.readString(file, StandardCharsets.US_ASCII).strip())
                : Optional.empty();
    }

    @Override
    public String create() throws IOException {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        String hex = HexFormat.of().formatHex(key);
        try (FileChannel channel =
                FileChannel.open(
                        file,
                        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        ownerOnly())) {
            channel.write(ByteBuffer.wrap(hex.getBytes(StandardCharsets.US_ASCII)));
            // The key must be there before the first page it encrypts.
            channel.force(true);
        }
        return hex;
    }

    /** Windows gives a user's folder owner-only rights by itself. */
    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
