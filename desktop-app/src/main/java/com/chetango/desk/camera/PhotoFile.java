package com.chetango.desk.camera;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/**
 * A picture file of unknown origin. Its header is judged before anything is unpacked, because a
 * small file can claim to be a wall; what is larger than needed is read thinned out.
 */
sealed interface PhotoFile {
    /** The picture, whole or thinned out. */
    record Picture(CameraFrame frame) implements PhotoFile {}

    /** Why there is no picture. */
    record Unreadable(Reason reason) implements PhotoFile {}

    /** What can be wrong with a file. */
    enum Reason {
        MISSING,
        NOT_A_PICTURE,
        TOO_LARGE,
        BROKEN
    }

    /** More pixels than this say nothing more about a code. */
    long ENOUGH_PIXELS = 16_000_000;

    /** Beyond this even reading every n-th pixel takes too long. */
    long MOST_PIXELS = 400_000_000;

    static PhotoFile read(Path path) {
        File file;
        try {
            file = path.toFile();
        } catch (UnsupportedOperationException e) {
            return new Unreadable(Reason.MISSING);
        }
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            return new Unreadable(Reason.MISSING);
        }
        try (FileImageInputStream in = new FileImageInputStream(file)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return new Unreadable(Reason.NOT_A_PICTURE);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return read(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // The decoders of the JDK answer broken bytes with either.
            return new Unreadable(Reason.BROKEN);
        } catch (OutOfMemoryError e) {
            return new Unreadable(Reason.TOO_LARGE);
        }
    }

    private static PhotoFile read(ImageReader reader) throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS) {
            return new Unreadable(Reason.TOO_LARGE);
        }
        ImageReadParam param = reader.getDefaultReadParam();
        int step = (int) Math.ceil(Math.sqrt((double) pixels / ENOUGH_PIXELS));
        if (step > 1) {
            param.setSourceSubsampling(step, step, 0, 0);
        }
        BufferedImage image = reader.read(0, param);
        return new Picture(CameraFrame.of(image));
    }
}
