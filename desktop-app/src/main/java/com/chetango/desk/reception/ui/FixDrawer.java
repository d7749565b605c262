package com.chetango.desk.reception.ui;

import com.chetango.desk.kit.ActionButton;
import com.chetango.desk.kit.FormField;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.KeyCap;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.PinField;
import com.chetango.desk.kit.RowTable;
import com.chetango.desk.kit.Scroll;
import com.chetango.desk.kit.Segment;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.reception.PersonCard;
import com.chetango.desk.reception.Verdict;
import com.chetango.model.sales.Method;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/** The three ways out when nothing covers a class: sell now, a grace class, a courtesy. */
final class FixDrawer extends HBox {

    private static final double GRACE_WIDTH = 320;
    private static final double NARROW = 900;

    /** More than these are a conversation for the charging screen. */
    private static final int SHOWN = 4;

    private final Texts texts;
    private final Formats formats;
    private final ReceptionViewModel model;
    private final Verdict.NeedsAction ask;
    private final RowTable<Verdict.PlanOffer> offers = new RowTable<>();
    private final Segment<Method> method = new Segment<>();
    private final ActionButton charge;
    private final ActionButton grace;
    private final ActionButton courtesy;
    private final PinField pin;
    private final ComboBox<String> reason = new ComboBox<>();
    private final List<VBox> ways;
    private boolean isNarrow;
    private final Label problem = Type.wrapping(Type.t12(""));

    FixDrawer(
            Texts texts,
            Formats formats,
            VerdictWords words,
            ReceptionViewModel model,
            Verdict.NeedsAction ask) {
        this.texts = texts;
        this.formats = formats;
        this.model = model;
        this.ask = ask;
        charge = ActionButton.primary("").big().key("Ctrl", "\u21b5").does(this::sell);
        grace = ActionButton.normal(texts.get("grace.use")).big().does(() -> model.grace(this.ask));
        courtesy = ActionButton.normal(texts.get("courtesy.let")).big().does(this::letFree);
        pin = new PinField(texts.get("courtesy.pin"));
        problem.getStyleClass().add("problem");
        model.problem().subscribe(code -> problem.setText(code == null ? "" : words.problem(code)));
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        ways = List.of(selling(), graceWay(), courtesyWay());
        arrange(false);
        widthProperty().subscribe(w -> arrange(w.doubleValue() > 0 && w.doubleValue() < NARROW));
        offers.selected().subscribe(this::showPrice);
        pin.pin().subscribe(typed -> courtesy.unavailable(whyNoCourtesy()));
    }

    /** Side by side; one below the other where the screen has no room for three. */
    private void arrange(boolean narrow) {
        if (narrow == isNarrow && !getChildren().isEmpty()) {
            return;
        }
        isNarrow = narrow;
        getChildren().clear();
        if (narrow) {
            VBox below = new VBox();
            ways.forEach(way -> way.setMaxWidth(Double.MAX_VALUE));
            ways.forEach(way -> way.setPrefWidth(USE_COMPUTED_SIZE));
            ways.forEach(way -> way.setMinSize(0, USE_PREF_SIZE));
            below.getChildren().addAll(ways);
            getChildren().add(Layout.grow(new Scroll(below)));
            return;
        }
        getChildren()
                .addAll(
                        Layout.grow(ways.get(0)),
                        Layout.verticalHairline(),
                        Layout.wide(GRACE_WIDTH, ways.get(1)),
                        Layout.verticalHairline(),
                        Layout.wide(GRACE_WIDTH, ways.get(2)));
    }

    /** The digits 1, 2, 3 go to a way out; Ctrl+Enter sells. */
    void way(int number) {
        switch (number) {
            case 1 -> offers.requestFocus();
            case 2 -> grace.requestFocus();
            default -> pin.requestFocus();
        }
    }

    void fire() {
        charge.fire();
    }

    private VBox selling() {
        offers.growing("", this::offerName)
                .right("", 120, o -> Type.t16(formats.money(o.price()), emphasis(o)))
                .withoutHead()
                .choosable(o -> sell());
        offers.getStyleClass().add("boxed");
        offers.items().setAll(ask.offers().stream().limit(SHOWN).toList());
        if (!ask.offers().isEmpty()) {
            offers.selected().set(ask.offers().getFirst());
        }
        method.part(Method.CASH, texts.get("sell.cash"), Icon.PAY)
                .part(Method.NEQUI, texts.get("sell.nequi"), Icon.PHONE)
                .part(Method.CARD, texts.get("sell.card"), Icon.CARD);
        HBox title = title("1", texts.get("sell.title"));
        title.getChildren().addAll(Layout.space(), Type.t12(texts.get("sell.choose"), Type.MUTED));
        // Under the offline banner there is less room: the list gives way, the charge never.
        Scroll choices = new Scroll(new VBox(12, offers, method, problem));
        return column(title, Layout.grow(choices), wide(charge));
    }

    private Node offerName(Verdict.PlanOffer offer) {
        String note = offer.usual() ? texts.get("sell.usual") : offer.description();
        return Layout.row(
                4, Type.t14(offer.name(), emphasis(offer)), Type.t14("\u00b7 " + note, Type.MUTED));
    }

    private static String emphasis(Verdict.PlanOffer offer) {
        return offer.usual() ? Type.BOLD : "plain";
    }

    private void showPrice(Verdict.@Nullable PlanOffer offer) {
        charge.word(
                offer == null
                        ? texts.get("sell.none")
                        : texts.get("sell.charge", formats.money(offer.price())));
        charge.unavailable(offer == null ? texts.get("sell.none") : null);
    }

    private void sell() {
        Verdict.PlanOffer offer = offers.selected().get();
        if (offer != null) {
            model.sell(ask, offer, Objects.requireNonNull(method.chosen().get()));
        }
    }

    private VBox graceWay() {
        PersonCard.Standing standing = ask.person().standing();
        long left = standing == null ? 0 : standing.graceLeft();
        int allowed = standing == null ? 0 : standing.graceAllowed();
        boolean possible = left > 0 && isUsedUp();
        grace.unavailable(possible ? null : texts.get("grace.none"));
        String says = possible ? texts.get("grace.left", left, allowed) : texts.get("grace.none");
        HBox hand = Layout.row(12, Icon.HAND.view(28), Type.t20(says, Type.BOLD));
        Label explain = Type.wrapping(Type.t14(texts.get("grace.explain"), Type.MUTED));
        return column(
                title("2", texts.get("grace.title")), hand, explain, Layout.space(), wide(grace));
    }

    private boolean isUsedUp() {
        return switch (ask.why()) {
            case NO_CLASSES_LEFT, NO_GRACE_LEFT -> true;
            default -> false;
        };
    }

    private VBox courtesyWay() {
        List<String> reasons =
                List.of(
                        texts.get("courtesy.reason.teacher"),
                        texts.get("courtesy.reason.trial"),
                        texts.get("courtesy.reason.mistake"),
                        texts.get("courtesy.reason.event"));
        reason.getItems().setAll(reasons);
        reason.getSelectionModel().selectFirst();
        reason.setMaxWidth(Double.MAX_VALUE);
        Label explain = Type.wrapping(Type.t12(texts.get("courtesy.explain"), Type.MUTED));
        return column(
                title("3", texts.get("courtesy.title")),
                new FormField(texts.get("courtesy.reason"), reason),
                new FormField(texts.get("courtesy.pin"), pin),
                explain,
                Layout.space(),
                wide(courtesy));
    }

    private @Nullable String whyNoCourtesy() {
        return pin.isComplete() ? null : texts.get("courtesy.pin");
    }

    private void letFree() {
        model.courtesy(ask, reason.getValue(), pin.pin().get());
        pin.clear();
    }

    private static HBox title(String digit, String words) {
        return Layout.row(8, new KeyCap(digit), Type.t16(words, Type.BOLD));
    }

    private static VBox column(Node... nodes) {
        VBox column = Layout.column(12, nodes);
        column.getStyleClass().add("drawer-way");
        return column;
    }

    private static ActionButton wide(ActionButton button) {
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }
}
