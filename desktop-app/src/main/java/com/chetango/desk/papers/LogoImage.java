package com.chetango.desk.papers;

import org.jspecify.annotations.Nullable;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

/** An academy's logo as its file, PNG or JPEG. */
public final class LogoImage {
    private final byte[] file;

    public LogoImage(byte[] file) {
        this.file = file.clone();
    }

    /** The picture, or null when the file cannot be read: a receipt is never lost over a logo. */
    @Nullable BufferedImage picture() {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }
}
