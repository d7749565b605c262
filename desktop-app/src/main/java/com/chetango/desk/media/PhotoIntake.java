package com.chetango.desk.media;

import com.chetango.desk.media.MediaOutcome.Reason;
import com.chetango.desk.media.MediaOutcome.Refused;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Takes a photo or a proof from a file. Nothing of the file is trusted; see the package. */
public final class PhotoIntake {
    /** Larger than any phone's photo. */
    public static final long LIMIT_BYTES = 15_000_000;

    /** Banks' transfer receipts are a tenth of this. */
    public static final long PDF_LIMIT_BYTES = 2_000_000;

    static final long LIMIT_PIXELS = 40_000_000;

    private static final int PDF_HEAD = 1024;

    public MediaOutcome take(Path file, MediaUse use) {
        try {
            long size = Files.size(file);
            if (size > LIMIT_BYTES) {
                return new Refused(Reason.TOO_LARGE, size);
            }
            try (InputStream in = Files.newInputStream(file)) {
                // Not readAllBytes: the file may have grown since, or be a device without an end.
                return take(in.readNBytes((int) LIMIT_BYTES + 1), use);
            }
        } catch (IOException | SecurityException e) {
            return new Refused(Reason.CANNOT_OPEN, 0);
        }
    }

    public MediaOutcome take(byte[] file, MediaUse use) {
        if (file.length == 0) {
            return new Refused(Reason.EMPTY, 0);
        }
        if (file.length > LIMIT_BYTES) {
            return new Refused(Reason.TOO_LARGE, file.length);
        }
        if (use.takesPdf && isPdf(file)) {
            return pdf(file);
        }
        String format = format(file);
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        if (format.isEmpty() || !readers.hasNext()) {
            return new Refused(Reason.NOT_A_PICTURE, file.length);
        }
        ImageReader reader = readers.next();
        try {
            return picture(file, reader, format, use);
        } catch (IOException | RuntimeException e) {
            // The decoders of the platform answer damaged files with exceptions of many kinds.
            return new Refused(Reason.DAMAGED, file.length);
        } finally {
            reader.dispose();
        }
    }

    private static MediaOutcome picture(
            byte[] file, ImageReader reader, String format, MediaUse use) throws IOException {
        JpegMarkers markers = JpegMarkers.of(file);
        reader.setInput(
                new MemoryCacheImageInputStream(new ByteArrayInputStream(file)), true, true);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > LIMIT_PIXELS) {
            return new Refused(Reason.TOO_MANY_PIXELS, file.length);
        }
        if (format.equals("jpeg") && !markers.isComplete()) {
            return new Refused(Reason.DAMAGED, file.length);
        }
        ImageReadParam param = reader.getDefaultReadParam();
        // Every second pixel of twice the size is enough, and keeps 40 megapixels out of memory.
        int step = Math.max(1, Math.max(width, height) / (2 * use.sidePixels));
        param.setSourceSubsampling(step, step, 0, 0);
        BufferedImage decoded = reader.read(0, param);
        return PictureWriter.write(decoded, markers.orientation(), use);
    }

    /** Not opened here: whoever shows it does so in a reader of its own. */
    private static MediaOutcome pdf(byte[] file) {
        if (file.length > PDF_LIMIT_BYTES) {
            return new Refused(Reason.PDF_TOO_LARGE, file.length);
        }
        int from = Math.max(0, file.length - PDF_HEAD);
        String tail = new String(file, from, file.length - from, StandardCharsets.ISO_8859_1);
        return tail.contains("%%EOF")
                ? new MediaOutcome.Accepted(file.clone(), "application/pdf", 0, 0)
                : new Refused(Reason.DAMAGED, file.length);
    }

    private static boolean isPdf(byte[] file) {
        return startsWith(file, 0, '%', 'P', 'D', 'F', '-');
    }

    private static String format(byte[] file) {
        if (startsWith(file, 0, 0xFF, 0xD8, 0xFF)) {
            return "jpeg";
        }
        if (startsWith(file, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return "png";
        }
        if (startsWith(file, 0, 'R', 'I', 'F', 'F') && startsWith(file, 8, 'W', 'E', 'B', 'P')) {
            return "webp";
        }
        return "";
    }

    private static boolean startsWith(byte[] file, int offset, int... bytes) {
        if (file.length < offset + bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((file[offset + i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
