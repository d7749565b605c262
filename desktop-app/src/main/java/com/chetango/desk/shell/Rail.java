package com.chetango.desk.shell;

import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.platform.Texts;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/**
 * The places of the desk, an icon over a word each; the one in front is in the academy's colour.
 */
final class Rail extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /** One place. */
    record Place(Route route, Icon icon, String key) {}

    private static final Place RECEPTION = new Place(new Route.Reception(), Icon.SCAN, "reception");
    private static final Place STUDENTS =
            new Place(new Route.Students(null), Icon.USERS, "students");
    private static final Place CHECKOUT = new Place(new Route.Checkout(null), Icon.PAY, "checkout");
    private static final Place CASH = new Place(new Route.Cash(), Icon.TILL, "cash");
    private static final Place CLASSES = new Place(new Route.Classes(), Icon.CALENDAR, "classes");
    private static final Place TODAY = new Place(new Route.Today(), Icon.TODAY, "today");
    private static final Place CASES = new Place(new Route.Cases(), Icon.INBOX, "cases");
    private static final Place SETTINGS = new Place(new Route.Settings(), Icon.GEAR, "settings");

    private final Router router;
    private final Texts texts;
    private final List<Button> buttons = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final Label cases = new Label();

    Rail(Router router, Texts texts, ShellState state) {
        this.router = router;
        this.texts = texts;
        getStyleClass().add("rail");
        cases.getStyleClass().add("rail-count");
        cases.textProperty().bind(state.cases().asString());
        cases.visibleProperty().bind(state.cases().greaterThan(0));
        state.session().subscribe(s -> fill(order(s != null && s.isOwner())));
        router.current().subscribe(this::mark);
    }

    /** Reception works from the door, owners from the figures. */
    static List<Place> order(boolean isOwner) {
        return isOwner
                ? List.of(TODAY, RECEPTION, STUDENTS, CLASSES, CASH, CHECKOUT, CASES, SETTINGS)
                : List.of(RECEPTION, STUDENTS, CHECKOUT, CASH, CLASSES, TODAY, CASES, SETTINGS);
    }

    /** What the palette and the folded menu list. */
    List<Place> places() {
        return List.copyOf(places);
    }

    String word(Place place) {
        return texts.get("place." + place.key());
    }

    /** F10: the keyboard goes to the rail. */
    void focusCurrent() {
        for (Button button : buttons) {
            if (button.getPseudoClassStates().contains(CURRENT)) {
                button.requestFocus();
                return;
            }
        }
        buttons.getFirst().requestFocus();
    }

    private void fill(List<Place> order) {
        places.clear();
        places.addAll(order);
        buttons.clear();
        getChildren().clear();
        for (Place place : order) {
            if (place.equals(SETTINGS)) {
                getChildren().add(Layout.space());
            }
            Button button = button(place);
            buttons.add(button);
            getChildren().add(place.equals(CASES) ? counted(button) : button);
        }
        mark(router.current().get());
    }

    private StackPane counted(Button button) {
        StackPane.setAlignment(cases, Pos.TOP_LEFT);
        cases.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        cases.setMouseTransparent(true);
        return new StackPane(button, cases);
    }

    private Button button(Place place) {
        Button button = new Button(word(place), place.icon().view());
        button.getStyleClass().setAll("rail-place");
        button.setContentDisplay(ContentDisplay.TOP);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setUserData(place);
        button.setOnAction(e -> router.go(place.route()));
        button.setOnKeyPressed(
                e -> {
                    int at = buttons.indexOf(button);
                    int step = e.getCode() == KeyCode.DOWN ? 1 : e.getCode() == KeyCode.UP ? -1 : 0;
                    if (step != 0) {
                        buttons.get(Math.floorMod(at + step, buttons.size())).requestFocus();
                        e.consume();
                    }
                });
        // The arrows move inside the rail; Tab leaves it.
        button.setFocusTraversable(false);
        return button;
    }

    private void mark(Route route) {
        Route shown = route instanceof Route.Sync ? SETTINGS.route() : route;
        for (Button button : buttons) {
            Place place = (Place) button.getUserData();
            button.pseudoClassStateChanged(CURRENT, place.route().isSamePlace(shown));
        }
    }
}
