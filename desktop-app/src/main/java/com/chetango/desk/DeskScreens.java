package com.chetango.desk;

import com.chetango.desk.platform.Texts;
import com.chetango.desk.reception.ui.ReceptionScreen;
import com.chetango.desk.reception.ui.ReceptionViewModel;
import com.chetango.desk.shell.ComingScreen;
import com.chetango.desk.shell.Entrance;
import com.chetango.desk.shell.Route;
import com.chetango.desk.shell.Screen;
import com.chetango.desk.shell.Screens;
import com.chetango.desk.signin.ui.SignInView;
import com.chetango.desk.signin.ui.SignInViewModel;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Which screen each route leads to. Screens are made when first asked for, and kept. */
final class DeskScreens implements Screens {
    private final Wiring services;
    private final Entrance entrance;
    private final Texts texts;
    private final Map<Class<? extends Route>, Screen> made = new HashMap<>();

    DeskScreens(Wiring services, Entrance entrance, Texts texts) {
        this.services = services;
        this.entrance = entrance;
        this.texts = texts;
    }

    /** Another person signed in: nothing of the one before is left on a screen. */
    void forget() {
        made.clear();
    }

    @Override
    public Screen open(Route route) {
        return switch (route) {
            case Route.SignIn _ -> signIn();
            case Route.FirstPull _ -> entrance.firstPull();
            case Route.Reception _ -> kept(route, this::reception);
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

    /** Made anew each time: whoever was here has left. */
    private Screen signIn() {
        forget();
        services.desk().end();
        SignInViewModel model =
                new SignInViewModel(
                        services.door(),
                        services.tasks(),
                        services.clock(),
                        texts,
                        in -> entrance.entered(in.session()));
        return new SignInView(model, texts, services.appVersion(), () -> {});
    }

    private Screen reception() {
        return new ReceptionScreen(
                new ReceptionViewModel(
                        services.reception(), services.tasks(), services.clock()),
                texts,
                texts.formats(),
                services.clock(),
                services.tasks());
    }

    private Screen coming() {
        return new ComingScreen(texts);
    }
}
