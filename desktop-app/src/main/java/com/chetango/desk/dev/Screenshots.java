package com.chetango.desk.dev;

import com.chetango.desk.kit.Fonts;
import com.chetango.desk.kit.Theme;
import com.chetango.desk.platform.DirectTasks;
import com.chetango.desk.platform.Texts;

import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import javax.imageio.ImageIO;

/** Draws every screen of {@link ScreenGallery} in every dress into {@code target/screenshots}. */
public final class Screenshots {
    /** How a screen is dressed and how large it is; {@code scale} 2 is a screen at 200 %. */
    record Dress(
            String name,
            Theme.Mode mode,
            String brand,
            int width,
            int height,
            int scale,
            boolean en) {}

    private static final String PLUM = "#6E2A7C";
    private static final String YELLOW = "#FFF0A6";
    private static final Instant MOMENT = Instant.parse("2026-11-19T23:04:00Z");

    static final List<Dress> DRESSES =
            List.of(
                    new Dress("claro", Theme.Mode.LIGHT, PLUM, 1366, 768, 1, false),
                    new Dress("oscuro", Theme.Mode.DARK, PLUM, 1366, 768, 1, false),
                    new Dress("amarilla", Theme.Mode.LIGHT, YELLOW, 1366, 768, 1, false),
                    new Dress("1920", Theme.Mode.LIGHT, PLUM, 1920, 1080, 1, false),
                    new Dress("200", Theme.Mode.LIGHT, PLUM, 683, 384, 2, false),
                    new Dress("english", Theme.Mode.LIGHT, PLUM, 1366, 768, 1, true));

    private final Path folder;
    private int drawn;

    Screenshots(Path folder) {
        this.folder = folder;
    }

    /** Needs no display. An argument keeps only the screens whose name contains it. */
    public static void main(String[] args) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Path folder = Path.of(System.getProperty("chetango.out", "target"), "screenshots");
        Files.createDirectories(folder);
        Screenshots screenshots = new Screenshots(folder);
        String only = args.length > 0 ? args[0] : "";
        Path data = Files.createTempDirectory("chetango-screens");
        CountDownLatch done = new CountDownLatch(1);
        Throwable[] failure = new Throwable[1];
        Platform.startup(
                () -> {
                    try {
                        screenshots.drawAll(only, data);
                    } catch (RuntimeException | Error e) {
                        failure[0] = e;
                    } finally {
                        done.countDown();
                    }
                });
        done.await();
        Platform.exit();
        if (failure[0] != null) {
            failure[0].printStackTrace(System.err);
            System.exit(1);
        }
        int pages = only.isEmpty() ? PaperSamples.write(folder.resolve("papers")) : 0;
        System.out.println(
                "screenshots: "
                        + screenshots.drawn
                        + " pictures and "
                        + pages
                        + " pages of papers in "
                        + folder);
    }

    private void drawAll(String only, Path data) {
        Fonts.load();
        try (SampleDesk desk = SampleDesk.make(data, MOMENT)) {
            AtomicInteger visitor = new AtomicInteger();
            for (Dress dress : DRESSES) {
                drawAll(only, dress, desk, visitor);
            }
        }
    }

    private void drawAll(String only, Dress dress, SampleDesk desk, AtomicInteger visitor) {
        Texts texts = Texts.of(Screenshots.class, dress.en() ? Texts.ENGLISH : Texts.SPANISH);
        Locale.setDefault(texts.locale());
        DirectTasks tasks = new DirectTasks(MOMENT);
        List<ScreenGallery.Entry> entries = new ArrayList<>(ScreenGallery.entries(tasks, texts));
        entries.addAll(new RealScreens(desk, tasks, texts, folder).entries(visitor));
        for (var entry : entries) {
            String name = entry.name() + "-" + dress.name();
            if (name.contains(only)) {
                draw(name, dress, entry.screen().get());
            }
        }
    }

    private void draw(String name, Dress dress, Shown shown) {
        Scene scene = shown.scene();
        Parent screen = scene.getRoot();
        Theme theme = shown.theme();
        theme.mode().set(dress.mode());
        theme.brand().set(dress.brand());
        theme.reducedMotion().set(Theme.Switch.ON);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.setWidth(dress.width());
        stage.setHeight(dress.height());
        stage.show();
        stage.requestFocus();
        // Wrapped words know their height only once their width is known.
        for (int pass = 0; pass < 2; pass++) {
            screen.applyCss();
            screen.layout();
        }
        SnapshotParameters how = new SnapshotParameters();
        how.setTransform(Transform.scale(dress.scale(), dress.scale()));
        how.setFill(scene.getFill());
        WritableImage image =
                new WritableImage(dress.width() * dress.scale(), dress.height() * dress.scale());
        screen.snapshot(how, image);
        stage.close();
        write(image, folder.resolve(name + ".png").toFile());
        drawn++;
    }

    private static void write(WritableImage image, File file) {
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
