package com.chetango.desk.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Says which key a database was made with, without saying the key: H2 answers the same to a wrong
 * key and to a damaged file, and only one of the two may be moved aside.
 */
final class KeyMark {
    private final Path file;

    KeyMark(Path file) {
        this.file = file;
    }

    boolean isOfAnother(String key) throws IOException {
        return !Files.exists(file) || !Files.readString(file).equals(of(key));
    }

    void write(String key) throws IOException {
        if (isOfAnother(key)) {
            Files.writeString(file, of(key));
        }
    }

    private static String of(String key) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(("desk file " + key).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
