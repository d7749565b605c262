package com.chetango.desk.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.desk.media.MediaOutcome.Accepted;
import com.chetango.desk.media.MediaOutcome.Reason;
import com.chetango.desk.media.MediaOutcome.Refused;
import com.chetango.desk.platform.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

class PhotoIntakeTest {
    private final PhotoIntake intake = new PhotoIntake();

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void a_photo_is_made_small_and_kept_as_jpeg(String format) {
        byte[] file = encoded(picture(2000, 1500), format);

        Accepted photo = accepted(intake.take(file, MediaUse.STUDENT_PHOTO));
        Accepted proof = accepted(intake.take(file, MediaUse.PAYMENT_PROOF));

        assertThat(photo.contentType()).isEqualTo("image/jpeg");
        assertThat(photo.width()).isEqualTo(300);
        assertThat(photo.height()).isEqualTo(225);
        assertThat(photo.bytes().length).isLessThanOrEqualTo(40 * 1024);
        assertThat(proof.width()).isEqualTo(1024);
        assertThat(proof.bytes().length).isLessThanOrEqualTo(200 * 1024);
        assertThat(decoded(photo.bytes()).getWidth()).isEqualTo(300);
    }

    @Test
    void a_small_photo_is_never_enlarged() {
        Accepted photo =
                accepted(intake.take(encoded(picture(64, 48), "jpeg"), MediaUse.STUDENT_PHOTO));

        assertThat(photo.width()).isEqualTo(64);
    }

    @ParameterizedTest
    @EnumSource
    void even_noise_fits_its_limit(MediaUse use) {
        BufferedImage noise = new BufferedImage(1600, 1600, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(11);
        for (int i = 0; i < 1600 * 1600; i++) {
            noise.setRGB(i % 1600, i / 1600, random.nextInt());
        }

        Accepted kept = accepted(intake.take(encoded(noise, "jpeg"), use));

        assertThat(kept.bytes().length).isLessThanOrEqualTo(use.keptBytes);
    }

    @ParameterizedTest
    @CsvSource({
        "1,false,RED,GREEN", "2,false,GREEN,RED", "3,false,YELLOW,BLUE", "4,false,BLUE,YELLOW",
        "5,true,RED,BLUE", "6,true,BLUE,RED", "7,true,YELLOW,GREEN", "8,true,GREEN,YELLOW"
    })
    void the_photo_is_shown_as_the_camera_was_held(
            int orientation, boolean turned, String topLeft, String topRight) {
        byte[] file = withOrientation(encoded(quarters(200, 100), "jpeg"), orientation);

        Accepted photo = accepted(intake.take(file, MediaUse.STUDENT_PHOTO));
        BufferedImage shown = decoded(photo.bytes());

        assertThat(photo.width()).isEqualTo(turned ? 100 : 200);
        assertThat(nearest(shown.getRGB(10, 10))).isEqualTo(topLeft);
        assertThat(nearest(shown.getRGB(shown.getWidth() - 10, 10))).isEqualTo(topRight);
    }

    @Test
    void what_a_phone_hides_in_a_photo_is_dropped() {
        byte[] file = withOrientation(encoded(picture(400, 300), "jpeg"), 1);
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("Exif");

        Accepted photo = accepted(intake.take(file, MediaUse.STUDENT_PHOTO));

        assertThat(new String(photo.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void a_see_through_png_gets_a_white_background() {
        BufferedImage clear = new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB);

        Accepted photo = accepted(intake.take(encoded(clear, "png"), MediaUse.STUDENT_PHOTO));

        assertThat(decoded(photo.bytes()).getRGB(25, 25) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    }

    @Test
    void a_text_file_called_jpg_is_not_a_picture() throws IOException {
        Path file = Files.writeString(folder.resolve("foto.jpg"), "hola, soy una foto");

        assertThat(reason(intake.take(file, MediaUse.STUDENT_PHOTO)))
                .isEqualTo(Reason.NOT_A_PICTURE);
    }

    @Test
    void a_forty_megabyte_file_is_refused_unread_and_its_size_is_said() throws IOException {
        Path file = folder.resolve("foto.jpg");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(40_000_000);
        }

        MediaOutcome outcome = intake.take(file, MediaUse.STUDENT_PHOTO);

        assertThat(reason(outcome)).isEqualTo(Reason.TOO_LARGE);
        Texts texts = Texts.of(MediaOutcome.class, Texts.SPANISH);
        assertThat(((Refused) outcome).sentence(texts)).contains("pesa 40 MB", "15 MB");
    }

    @ParameterizedTest
    @EnumSource
    void every_refusal_has_its_sentence(Reason reason) {
        for (var language : new java.util.Locale[] {Texts.SPANISH, Texts.ENGLISH}) {
            String sentence =
                    new Refused(reason, 3_400_000).sentence(Texts.of(MediaOutcome.class, language));
            assertThat(sentence).doesNotContain("[", "{").hasSizeGreaterThan(20);
        }
    }

    @Test
    void a_flood_of_pixels_is_refused_before_it_is_decoded() {
        assertThat(reason(intake.take(pngHeader(18_375, 11_175), MediaUse.STUDENT_PHOTO)))
                .isEqualTo(Reason.TOO_MANY_PIXELS);
        byte[] jpeg = encoded(picture(40, 30), "jpeg");
        patchJpegSize(jpeg, 18_375, 11_175);
        assertThat(reason(intake.take(jpeg, MediaUse.PAYMENT_PROOF)))
                .isEqualTo(Reason.TOO_MANY_PIXELS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void a_file_cut_off_anywhere_is_refused(String format) {
        byte[] whole = encoded(picture(400, 300), format);
        for (int percent = 1; percent < 100; percent += 7) {
            byte[] part = Arrays.copyOf(whole, whole.length * percent / 100);
            assertThat(intake.take(part, MediaUse.STUDENT_PHOTO))
                    .as("%s cut at %d %%", format, percent)
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void an_empty_file_and_a_missing_one_are_answers() {
        assertThat(reason(intake.take(new byte[0], MediaUse.STUDENT_PHOTO)))
                .isEqualTo(Reason.EMPTY);
        assertThat(reason(intake.take(folder.resolve("nada.png"), MediaUse.STUDENT_PHOTO)))
                .isEqualTo(Reason.CANNOT_OPEN);
        assertThat(reason(intake.take(folder, MediaUse.STUDENT_PHOTO)))
                .isEqualTo(Reason.CANNOT_OPEN);
    }

    @Test
    void random_damage_never_throws() {
        Random random = new Random(5);
        for (String format : new String[] {"jpeg", "png"}) {
            byte[] whole = withOrientation(encoded(picture(120, 90), format), 6);
            for (int round = 0; round < 300; round++) {
                byte[] damaged = whole.clone();
                for (int i = 0; i <= round % 20; i++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                }
                assertThat(intake.take(damaged, MediaUse.PAYMENT_PROOF)).isNotNull();
            }
        }
    }

    @Test
    void a_pdf_is_a_proof_as_it_is_but_no_photo() {
        byte[] pdf = "%PDF-1.4\n1 0 obj<<>>endobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

        Accepted proof = accepted(intake.take(pdf, MediaUse.PAYMENT_PROOF));

        assertThat(proof.contentType()).isEqualTo("application/pdf");
        assertThat(proof.bytes()).isEqualTo(pdf);
        assertThat(reason(intake.take(pdf, MediaUse.STUDENT_PHOTO)))
                .isEqualTo(Reason.NOT_A_PICTURE);
        assertThat(reason(intake.take(Arrays.copyOf(pdf, 20), MediaUse.PAYMENT_PROOF)))
                .isEqualTo(Reason.DAMAGED);
        assertThat(reason(intake.take(Arrays.copyOf(pdf, 3_000_000), MediaUse.PAYMENT_PROOF)))
                .isEqualTo(Reason.PDF_TOO_LARGE);
    }

    private static Accepted accepted(MediaOutcome outcome) {
        assertThat(outcome).isInstanceOf(Accepted.class);
        return (Accepted) outcome;
    }

    private static Reason reason(MediaOutcome outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused) outcome).reason();
    }

    private static BufferedImage picture(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        for (int i = 0; i < 200; i++) {
            graphics.setColor(new Color(i * 83_492_791));
            graphics.fillOval(i * 37 % width, i * 61 % height, width / 6, height / 6);
        }
        graphics.dispose();
        return image;
    }

    /** Red and green above, blue and yellow below. */
    private static BufferedImage quarters(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        Color[] colors = {Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW};
        for (int i = 0; i < 4; i++) {
            graphics.setColor(colors[i]);
            graphics.fillRect(i % 2 * width / 2, i / 2 * height / 2, width / 2, height / 2);
        }
        graphics.dispose();
        return image;
    }

    private static String nearest(int rgb) {
        Color color = new Color(rgb);
        boolean red = color.getRed() > 128;
        boolean green = color.getGreen() > 128;
        return red && green ? "YELLOW" : red ? "RED" : green ? "GREEN" : "BLUE";
    }

    private static byte[] encoded(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            assertThat(ImageIO.write(image, format, out)).isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static BufferedImage decoded(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts an EXIF segment with one entry behind the start of the picture. */
    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        byte[] exif = {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            0x01,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        byte[] file = new byte[jpeg.length + exif.length];
        System.arraycopy(jpeg, 0, file, 0, 2);
        System.arraycopy(exif, 0, file, 2, exif.length);
        System.arraycopy(jpeg, 2, file, 2 + exif.length, jpeg.length - 2);
        return file;
    }

    private static byte[] pngHeader(int width, int height) {
        java.nio.ByteBuffer png = java.nio.ByteBuffer.allocate(33);
        png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        png.putInt(13).put(new byte[] {'I', 'H', 'D', 'R'}).putInt(width).putInt(height);
        png.put(new byte[] {8, 2, 0, 0, 0});
        CRC32 crc = new CRC32();
        crc.update(png.array(), 12, 17);
        png.putInt((int) crc.getValue());
        return png.array();
    }

    private static void patchJpegSize(byte[] jpeg, int width, int height) {
        for (int i = 0; i < jpeg.length - 9; i++) {
            if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xC0) {
                java.nio.ByteBuffer.wrap(jpeg)
                        .putShort(i + 5, (short) height)
                        .putShort(i + 7, (short) width);
                return;
            }
        }
        throw new AssertionError("no frame header");
    }
}
