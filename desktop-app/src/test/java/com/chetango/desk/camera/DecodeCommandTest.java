package com.chetango.desk.camera;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.qrcode.QRCodeWriter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

class DecodeCommandTest {
    @TempDir private Path folder = Path.of("");
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int decode(Path... files) {
        return new CommandLine(new DecodeCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(Arrays.stream(files).map(Path::toString).toArray(String[]::new));
    }

    private Path code(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        MatrixToImageWriter.writeToPath(
                new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 180, 180), "png", file);
        return file;
    }

    @Test
    void each_file_is_one_line_with_its_text() throws Exception {
        Path one = code("uno.png", "CHT1.K7Q2");
        Path two = code("dos.png", "Juan Nu\u00f1ez");
        assertThat(decode(one, two)).isZero();
        assertThat(out.toString()).isEqualTo(one + "\tCHT1.K7Q2\n" + two + "\tJuan Nu\u00f1ez\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_code_cannot_steer_the_terminal() throws Exception {
        Path file = code("malo.png", "\u001b[2Jhola");
        assertThat(decode(file)).isZero();
        assertThat(out.toString()).isEqualTo(file + "\t\ufffd[2Jhola\n");
    }

    @Test
    void what_is_no_picture_is_a_dash_and_one_sentence() throws Exception {
        Path text = Files.writeString(folder.resolve("nota.jpg"), "hola, soy una nota");
        Path empty = Files.createFile(folder.resolve("vacia.png"));
        Path whole = code("bien.png", "BIEN");
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = Files.write(folder.resolve("corta.png"), Arrays.copyOf(bytes, 60));
        Path gone = folder.resolve("no-existe.png");

        assertThat(decode(text, empty, cut, gone, folder, whole)).isEqualTo(1);

        assertThat(out.toString().lines())
                .containsExactly(
                        text + "\t-",
                        empty + "\t-",
                        cut + "\t-",
                        gone + "\t-",
                        folder + "\t-",
                        whole + "\tBIEN");
        assertThat(err.toString().lines()).hasSize(5).noneMatch(line -> line.contains("Exception"));
        assertThat(err.toString()).contains("nota.jpg: no es una foto");
    }

    @Test
    void a_picture_without_a_code_says_what_to_ask_for() throws Exception {
        Path file = folder.resolve("pared.png");
        ImageIO.write(new BufferedImage(90, 60, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        assertThat(decode(file)).isEqualTo(1);
        assertThat(err.toString()).contains("pared.png: no se pudo leer");
    }

    @Test
    void a_large_photo_is_thinned_out_and_read() throws Exception {
        BufferedImage image = new BufferedImage(6000, 5000, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 6000, 5000);
        BufferedImage small = ImageIO.read(code("c.png", "GRANDE").toFile());
        g.drawImage(small, 2000, 1800, 1400, 1400, null);
        g.dispose();
        Path file = folder.resolve("grande.jpg");
        ImageIO.write(image, "jpg", file.toFile());
        assertThat(decode(file)).isZero();
        assertThat(out.toString()).isEqualTo(file + "\tGRANDE\n");
    }

    @Test
    void a_small_file_that_claims_to_be_a_wall_is_refused_before_it_is_unpacked() throws Exception {
        Path file = folder.resolve("muro.png");
        try (OutputStream stream = Files.newOutputStream(file);
                DataOutputStream data = new DataOutputStream(stream)) {
            data.writeLong(0x89504E470D0A1A0AL);
            header(data, 60_000, 60_000);
        }
        assertThat(decode(file)).isEqualTo(1);
        assertThat(err.toString()).contains("demasiado grande");
    }

    private static void header(DataOutputStream data, int width, int height) throws IOException {
        ByteBuffer chunk = ByteBuffer.allocate(17);
        chunk.put("IHDR".getBytes(StandardCharsets.US_ASCII));
        chunk.putInt(width).putInt(height).put(new byte[] {8, 0, 0, 0, 0});
        CRC32 crc = new CRC32();
        crc.update(chunk.array());
        data.writeInt(13);
        data.write(chunk.array());
        data.writeInt((int) crc.getValue());
    }

    @Test
    void a_see_through_picture_is_read_as_on_paper() throws Exception {
        BufferedImage opaque = ImageIO.read(code("o.png", "CLARO").toFile());
        BufferedImage image = new BufferedImage(180, 180, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < 180 * 180; i++) {
            int x = i % 180;
            int y = i / 180;
            image.setRGB(x, y, (opaque.getRGB(x, y) & 0xFF) == 0 ? 0xFF000000 : 0);
        }
        Path file = folder.resolve("claro.png");
        ImageIO.write(image, "png", file.toFile());
        assertThat(decode(file)).isZero();
    }

    @Test
    void frames_of_a_folder_come_in_order_and_again() throws Exception {
        code("2.png", "DOS");
        code("1.png", "UNO");
        Files.writeString(folder.resolve("3.png"), "roto");
        Files.writeString(folder.resolve("notas.txt"), "no");
        FolderSource source = new FolderSource(folder, true);
        source.open();
        for (int i = 0; i < 5; i++) {
            assertThat(source.next()).isNotNull();
        }
        source.close();
        FolderSource once = new FolderSource(folder, false);
        once.open();
        assertThat(once.next()).isNotNull();
        assertThat(once.next()).isNotNull();
        assertThat(once.next()).isNull();
    }
}
