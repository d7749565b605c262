package com.chetango.desk.dev;

import com.chetango.desk.kit.SyncState;
import com.chetango.desk.kit.SyncState.Broken;
import com.chetango.desk.platform.DirectTasks;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.shell.Route;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The screens that are drawn by {@link Screenshots}, each made fresh with demo data. */
final class ScreenGallery {
    /** A name for the file, and what makes the screen. */
    record Entry(String name, Supplier<Shown> screen) {}

    private ScreenGallery() {}

    /** Every screen, in the order of a day. Add yours here. */
    static List<Entry> entries(DirectTasks tasks, Texts texts) {
        List<Entry> entries = new ArrayList<>();
        entries.add(
                new Entry(
                        "00-componentes",
                        () -> Shown.alone(new ComponentGallery(tasks, texts).view())));
        entries.add(new Entry("01-ingreso", () -> SignInSample.offline(tasks, texts)));
        ShellSample sample = new ShellSample(tasks, texts);
        entries.add(new Entry("03-marco", () -> sample.inFrame(new SyncState.UpToDate("18:04"))));
        entries.add(
                new Entry(
                        "11-sin-conexion",
                        () -> sample.inFrame(new SyncState.Offline(12, Broken.INTERNET))));
        entries.add(new Entry("marco-paleta", sample::palette));
        entries.add(new Entry("marco-ayuda", sample::help));
        entries.add(new Entry("marco-pregunta", sample::question));
        entries.add(
                new Entry(
                        "ajustes",
                        () ->
                                sample.inFrame(
                                        new Route.Settings(),
                                        () -> SettingsSample.screen(tasks, texts))));
        entries.add(new Entry("11a-sincronizacion", sample::syncPanel));
        entries.add(
                new Entry(
                        "11b-sincronizacion",
                        () ->
                                sample.inFrame(
                                        new Route.Sync(), () -> SyncSample.screen(tasks, texts))));
        return entries;
    }
}
