package com.chetango.desk.shell;

import com.chetango.desk.kit.Icon;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.settings.Looks;

import java.util.ArrayList;
import java.util.List;

/** What can be done from the palette: this screen's keys, every place, the looks, leaving. */
final class PaletteActions {
    private final Texts texts;
    private final Frame frame;
    private final Rail rail;
    private final KeyMap keys;

    PaletteActions(Texts texts, Frame frame, Rail rail, KeyMap keys) {
        this.texts = texts;
        this.frame = frame;
        this.rail = rail;
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
        items.add(item(Icon.EYE, texts.get("palette.light"), () -> light(Looks.Choice.YES)));
        items.add(item(Icon.EYE, texts.get("palette.dark"), () -> light(Looks.Choice.NO)));
        items.add(
                item(Icon.COMPUTER, texts.get("palette.system"), () -> light(Looks.Choice.SYSTEM)));
        items.add(item(Icon.DOOR, texts.get("palette.signout"), shell::signOut));
        return items;
    }

    private void light(Looks.Choice choice) {
        frame.state().looks().set(frame.state().looks().get().withLight(choice));
    }

    private static PaletteItem item(Icon icon, String title, Runnable action) {
        return new PaletteItem(icon, title, "", List.of(), action);
    }
}
