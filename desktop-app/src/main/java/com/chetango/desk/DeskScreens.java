package com.chetango.desk;

import com.chetango.desk.platform.Texts;
import com.chetango.desk.shell.ComingScreen;
import com.chetango.desk.shell.Frame;
import com.chetango.desk.shell.Route;
import com.chetango.desk.shell.Screen;
import com.chetango.desk.shell.Screens;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Which screen each route leads to. Screens are made when first asked for, and kept. */
final class DeskScreens implements Screens {
    private final Wiring services;
    private final Frame frame;
    private final Texts texts;
    private final Map<Class<? extends Route>, Screen> made = new HashMap<>();

    DeskScreens(Wiring services, Frame frame, Texts texts) {
        this.services = services;
        this.frame = frame;
        this.texts = texts;
    }

    @Override
    public Screen open(Route route) {
        return switch (route) {
            case Route.SignIn _ -> kept(route, this::coming);
            case Route.Reception _ -> kept(route, this::coming);
            case Route.Students _ -> kept(route, this::coming);
            case Route.Checkout _ -> kept(route, this::coming);
            case Route.Cash _ -> kept(route, this::coming);
            case Route.Classes _ -> kept(route, this::coming);
            case Route.Today _ -> kept(route, this::coming);
            case Route.Cases _ -> kept(route, this::coming);
            case Route.Settings _ -> kept(route, this::coming);
            case Route.Sync _ -> kept(route, this::coming);
        };
    }

    private Screen kept(Route route, Supplier<Screen> make) {
        return made.computeIfAbsent(route.getClass(), _ -> make.get());
    }

    private Screen coming() {
        return new ComingScreen(texts);
    }
}
