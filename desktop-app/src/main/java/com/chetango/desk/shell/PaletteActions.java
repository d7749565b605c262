package com.chetango.desk.shell;

import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.Theme;
import com.chetango.desk.platform.Texts;

import java.util.ArrayList;
import java.util.List;

/** What can be done from the palette: this screen's keys, every place, the looks, leaving. */
final class PaletteActions {
    private final Texts texts;
    private final Frame frame;
    private final Rail rail;
    private final Theme theme;
    private final KeyMap keys;

    PaletteActions(Texts texts, Frame frame, Rail rail, Theme theme, KeyMap keys) {
        this.texts = texts;
        this.frame = frame;
        this.rail = rail;
        this.theme = theme;
        this.keys = keys;
    }

    List<PaletteItem> items(Shell shell) {
        List<PaletteItem> items = new ArrayList<>();
        for (Rail.Place place : rail.places()) {
            items.add(item(place.icon(), rail.word(place), () -> frame.router().go(place.route())));
        }
        for (KeyAction key : keys.ofScreen()) {
            if (key.isShown()) {
                items.add(
                        new PaletteItem(
                                Icon.BOLT,
                                key.word(),
                                "",
                                key.stroke().caps(texts.get("shift")),
                                () -> key.runs().run()));
            }
        }
        items.add(item(Icon.CLOUD_UP, texts.get("palette.sync"), shell::goToSync));
        items.add(
                item(
                        Icon.EYE,
                        texts.get("palette.light"),
                        () -> theme.mode().set(Theme.Mode.LIGHT)));
        items.add(
                item(Icon.EYE, texts.get("palette.dark"), () -> theme.mode().set(Theme.Mode.DARK)));
        items.add(
                item(
                        Icon.COMPUTER,
                        texts.get("palette.system"),
                        () -> theme.mode().set(Theme.Mode.SYSTEM)));
        items.add(item(Icon.DOOR, texts.get("palette.signout"), shell::signOut));
        return items;
    }

    private static PaletteItem item(Icon icon, String title, Runnable action) {
        return new PaletteItem(icon, title, "", List.of(), action);
    }
}
