package com.chetango.desk.camera;

import com.chetango.desk.camera.qr.LumaFrame;
import com.chetango.desk.camera.qr.QrReader;
import com.chetango.desk.camera.qr.Reading;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Our reader beside plain ZXing in the same run: photographs by set and by rotation, and what an
 * empty camera frame costs. The photographs are not part of the repository; -Dqr.photos names the
 * folder that holds set-1, set-2 and so on, each picture beside a text file of the same name.
 */
public final class QrBenchmark {
    private static final Path USUAL_FOLDER = Path.of("../shared/data/qr-photos");
    private static final int WARM_UP = 60;
    private static final int ROUNDS = 300;

    private final PrintStream out;
    private final QrReader reader = new QrReader(System::nanoTime);

    public QrBenchmark(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        new QrBenchmark(System.out).run();
    }

    public void run() throws IOException {
        emptyFrames();
        String asked = System.getProperty("qr.photos", "");
        Path folder = asked.isEmpty() ? USUAL_FOLDER : Path.of(asked);
        if (!Files.isDirectory(folder)) {
            out.println(
                    "No photographs in "
                            + folder.toAbsolutePath().normalize()
                            + ": name their folder with -Dqr.photos=DIR");
            return;
        }
        for (int quarters = 0; quarters < 4; quarters++) {
            photos(folder, quarters);
        }
    }

    private void photos(Path folder, int quarters) throws IOException {
        out.printf("%nPhotographs turned by %d degrees%n", 90 * quarters);
        out.println("set        photos  plain  ours  other text  plain ms  ours ms (medians)");
        Tally all = new Tally("all");
        for (Path set : list(folder)) {
            if (Files.isDirectory(set)) {
                Tally tally = set(set, quarters);
                out.println(tally.line());
                all.add(tally);
            }
        }
        out.println(all.line());
        if (quarters == 0) {
            all.others.forEach(out::println);
        }
    }

    private Tally set(Path set, int quarters) throws IOException {
        Tally tally = new Tally(String.valueOf(set.getFileName()));
        for (Path file : list(set)) {
            String name = String.valueOf(file.getFileName());
            Path text = set.resolve(name.replaceFirst("\\.[a-z]+$", ".txt"));
            if (name.endsWith(".txt") || !Files.exists(text)) {
                continue;
            }
            if (PhotoFile.read(file) instanceof PhotoFile.Picture picture) {
                LumaFrame frame = picture.frame().luma(new byte[0]);
                for (int i = 0; i < quarters; i++) {
                    frame = turned(frame);
                }
                one(tally, set.getFileName() + "/" + name, frame, lines(Files.readString(text)));
            }
        }
        return tally;
    }

    private void one(Tally tally, String name, LumaFrame frame, String wanted) {
        long begun = System.nanoTime();
        String plain = plain(frame);
        long between = System.nanoTime();
        List<Reading> readings = reader.photo(frame);
        tally.ourNanos.add(System.nanoTime() - between);
        tally.plainNanos.add(between - begun);
        tally.photos++;
        tally.plain += lines(plain).equals(wanted) ? 1 : 0;
        tally.ours += readings.stream().anyMatch(r -> lines(r.text()).equals(wanted)) ? 1 : 0;
        for (Reading reading : readings) {
            if (!lines(reading.text()).equals(wanted)) {
                tally.others.add(name + " read: " + reading.text() + " | its file says: " + wanted);
            }
        }
    }

    private void emptyFrames() {
        List<LumaFrame> frames = new ArrayList<>();
        for (int kind = 0; kind < 4; kind++) {
            frames.add(scene(kind));
        }
        List<Long> plain = new ArrayList<>();
        List<Long> ours = new ArrayList<>();
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            LumaFrame frame = frames.get(i % frames.size());
            long begun = System.nanoTime();
            plain(frame);
            long between = System.nanoTime();
            reader.live(frame);
            long end = System.nanoTime();
            if (i >= WARM_UP) {
                plain.add(between - begun);
                ours.add(end - between);
            }
        }
        out.printf(
                "Live frame of 1280x720 without a code: ours %.1f ms (p95 %.1f), plain %.1f ms,"
                        + " ratio %.2f (medians of %d)%n",
                at(ours, 0.5),
                at(ours, 0.95),
                at(plain, 0.5),
                at(ours, 0.5) / at(plain, 0.5),
                ROUNDS);
    }

    /** A wall, a room, a striped shirt and pure grain. */
    private static LumaFrame scene(int kind) {
        Random random = new Random(kind);
        byte[] luma = new byte[1280 * 720];
        for (int i = 0; i < luma.length; i++) {
            int x = i % 1280;
            int y = i / 1280;
            double v =
                    switch (kind) {
                        case 0 -> 170 + x / 40.0;
                        case 1 -> 60 + 40 * ((x / 90 * 7 + y / 70 * 5) % 5);
                        case 2 -> 128 + 80 * Math.sin(x / 6.0 + y / 9.0);
                        default -> 128;
                    };
            luma[i] = (byte) Math.clamp(v + (kind == 3 ? 40 : 5) * random.nextGaussian(), 0, 255);
        }
        return new LumaFrame(1280, 720, luma);
    }

    private static String plain(LumaFrame frame) {
        PlanarYUVLuminanceSource source =
                new PlanarYUVLuminanceSource(
                        frame.luma(),
                        frame.width(),
                        frame.height(),
                        0,
                        0,
                        frame.width(),
                        frame.height(),
                        false);
        try {
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(source)),
                            Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (ReaderException e) {
            return "";
        }
    }

    private static LumaFrame turned(LumaFrame frame) {
        int w = frame.height();
        int h = frame.width();
        byte[] out = new byte[w * h];
        for (int i = 0; i < out.length; i++) {
            int x = i % h;
            int y = i / h;
            out[x * w + (w - 1 - y)] = frame.luma()[i];
        }
        return new LumaFrame(w, h, out);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    private static double at(List<Long> nanos, double share) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }

    private static final class Tally {
        final String name;
        final List<Long> plainNanos = new ArrayList<>();
        final List<Long> ourNanos = new ArrayList<>();
        final List<String> others = new ArrayList<>();
        int photos;
        int plain;
        int ours;

        Tally(String name) {
            this.name = name;
        }

        void add(Tally other) {
            plainNanos.addAll(other.plainNanos);
            ourNanos.addAll(other.ourNanos);
            others.addAll(other.others);
            photos += other.photos;
            plain += other.plain;
            ours += other.ours;
        }

        String line() {
            return String.format(
                    "%-9s %7d %6d %5d %11d %9.1f %8.1f",
                    name,
                    photos,
                    plain,
                    ours,
                    others.size(),
                    at(plainNanos, 0.5),
                    at(ourNanos, 0.5));
        }
    }
}
