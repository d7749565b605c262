package com.chetango.desk.sales.ui;

import com.chetango.desk.kit.ActionButton;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.PinField;
import com.chetango.desk.kit.Portrait;
import com.chetango.desk.kit.Tone;
import com.chetango.desk.kit.Type;
import com.chetango.desk.kit.VerdictPanel;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.sales.Cart;
import com.chetango.desk.sales.Charged;
import com.chetango.desk.sales.Customer;
import com.chetango.desk.students.Photo;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Charging: the bill and how it is paid at the left, the receipt as it will come out at the right.
 */
final class CheckoutView extends HBox {

    private static final double PAPER_SIDE = 360;
    private static final double NARROW = 900;

    private final CheckoutViewModel model;
    private final Texts texts;
    private final Formats formats;
    private final Clock clock;
    private final CustomerPicker picker;
    private final ReceiptPreview paper;
    private final BillCard bill;
    private final PartsCard parts;
    private final OfferPanel offers;
    private final DiscountPanel discounts;
    private final CheckBox prints;
    private final PinField pin;
    private final HBox who = Layout.row(12);
    private final VBox below = new VBox(16);
    private final VBox left = new VBox(16);
    private final VBox right = new VBox(16);
    private final Label total = Type.t44("", Type.BOLD);
    private final ActionButton charge = ActionButton.primary("").big().key("Ctrl", "\u21b5");
    private final ActionButton owing;
    private final VBox message = new VBox(8);
    private boolean isSaleShown;

    CheckoutView(
            CheckoutViewModel model,
            Texts texts,
            Formats formats,
            Clock clock,
            PartRow.ProofChooser proofs,
            ReceiptPreview.Issuer issuer) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        this.clock = clock;
        setId("checkout");
        picker = new CustomerPicker(model, texts);
        paper = new ReceiptPreview(texts, formats, issuer);
        bill = new BillCard(model, texts, formats);
        parts = new PartsCard(model, texts, formats, proofs);
        offers = new OfferPanel(model, texts, formats, () -> toggle(this.offersNode()));
        discounts = new DiscountPanel(model, texts, formats, () -> toggle(this.discountsNode()));
        prints = new CheckBox(texts.get("print"));
        prints.setSelected(true);
        pin = new PinField(texts.get("pin"));
        owing = ActionButton.normal(texts.get("leave-owing")).big();
        owing.does(() -> model.leaveOwing(pin.pin().get()));
        charge.does(this::charge);
        charge.setId("checkout-charge");
        charge.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(charge, Priority.ALWAYS);
        left.getStyleClass().add("screen");
        right.getStyleClass().add("paper-side");
        Layout.wide(PAPER_SIDE, right);
        getChildren().addAll(Layout.grow(left), right);
        // The paper is a comfort; on a screen at 200 % the charge needs its room.
        widthProperty()
                .subscribe(
                        w -> {
                            boolean hasRoom = w.doubleValue() == 0 || w.doubleValue() > NARROW;
                            right.setVisible(hasRoom);
                            right.setManaged(hasRoom);
                        });
        model.state().subscribe(this::show);
        model.cart().subscribe(this::show);
        model.customer().subscribe(this::show);
    }

    private Node offersNode() {
        return offers;
    }

    private Node discountsNode() {
        return discounts;
    }

    boolean prints() {
        return prints.isSelected();
    }

    void focusFirst() {
        if (model.state().get() instanceof CheckoutViewModel.State.Choosing) {
            picker.requestFocus();
        }
    }

    void charge() {
        model.charge(pin.pin().get());
    }

    void toggleOffers() {
        toggle(offers);
    }

    void toggleDiscount() {
        toggle(discounts);
    }

    private void toggle(Node panel) {
        if (below.getChildren().contains(panel)) {
            below.getChildren().remove(panel);
        } else {
            below.getChildren().setAll(panel);
            panel.requestFocus();
        }
    }

    private void show(CheckoutViewModel.State state) {
        message.getChildren().clear();
        switch (state) {
            case CheckoutViewModel.State.Choosing _ -> {
                isSaleShown = false;
                left.getChildren().setAll(Layout.grow(picker));
                right.setVisible(false);
                right.setManaged(false);
                picker.requestFocus();
            }
            case CheckoutViewModel.State.Ready _ -> showSale();
            case CheckoutViewModel.State.Working _ -> charge.working(texts.get("charging"));
            case CheckoutViewModel.State.Doubtful(var suspect) -> {
                message.getChildren()
                        .setAll(
                                VerdictPanel.small(
                                        Tone.WARN,
                                        texts.get("doubt." + suspect.reason().name()),
                                        texts.get("doubt.explain")));
                showSale();
            }
            case CheckoutViewModel.State.Problem(Charged why) -> {
                message.getChildren().setAll(problem(why));
                showSale();
            }
            case CheckoutViewModel.State.Done(Charged charged) -> showDone(charged);
        }
        if (!(state instanceof CheckoutViewModel.State.Working)) {
            charge.working(null);
        }
    }

    private void showSale() {
        boolean wasShown = isSaleShown;
        Node asksPin =
                model.needsSupervisor()
                        ? Layout.row(12, Type.t14(texts.get("pin.why"), Type.MUTED), pin)
                        : Layout.row(0);
        HBox sum = Layout.row(16, Type.t20(texts.get("total")), Layout.space(), Type.whole(total));
        VBox sale = new VBox(16, bill, actions(), below, asksPin, Layout.hairline(), sum, parts);
        ScrollPane scroll = new ScrollPane(sale);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        left.getChildren().setAll(who, Layout.grow(scroll), message, Layout.row(16, owing, charge));
        right.setVisible(true);
        right.setManaged(true);
        if (!wasShown && model.cart().get().isEmpty()) {
            below.getChildren().setAll(offers);
            // What is inside a scroll pane cannot take the focus before this.
            left.applyCss();
            left.layout();
            offers.requestFocus();
        }
        isSaleShown = true;
    }

    private HBox actions() {
        ActionButton add =
                ActionButton.normal(texts.get("add"))
                        .small()
                        .with(Icon.PLUS)
                        .key("F6")
                        .does(this::toggleOffers);
        ActionButton discount =
                ActionButton.normal(texts.get("discount"))
                        .small()
                        .with(Icon.TAG)
                        .key("F7")
                        .does(this::toggleDiscount);
        Label limit = Type.t12(texts.get("discount.over", model.discountLimit().get()), Type.MUTED);
        limit.setGraphic(Icon.LOCK.view(16));
        return Layout.row(8, add, discount, limit);
    }

    private Node problem(Charged why) {
        String key =
                switch (why) {
                    case Charged.DrawerClosed _ -> "drawer";
                    case Charged.NeedsSupervisor _ -> "supervisor";
                    case Charged.Refused _ -> "refused";
                    case Charged.Failed _, Charged.Paid _, Charged.Sold _ -> "failed";
                };
        String code =
                switch (why) {
                    case Charged.Refused refused -> refused.refusal().name();
                    case Charged.Failed failed -> failed.code();
                    default -> "";
                };
        return VerdictPanel.small(
                Tone.STOP, texts.get("problem." + key), texts.get("problem-do." + key, code));
    }

    private void showDone(Charged charged) {
        List<Node> done = new ArrayList<>();
        switch (charged) {
            case Charged.Paid paid -> {
                done.add(
                        VerdictPanel.small(
                                Tone.OK,
                                texts.get("done", formats.money(paid.amount())),
                                texts.get("done.receipt", paid.receiptNumber())));
                if (paid.change() > 0) {
                    done.add(
                            Layout.row(
                                    16,
                                    Type.t20(texts.get("change")),
                                    Type.t44(formats.money(paid.change()), Type.BOLD)));
                }
            }
            default ->
                    done.add(
                            VerdictPanel.small(
                                    Tone.OK,
                                    texts.get("done.sold"),
                                    texts.get("done.sold.explain")));
        }
        ActionButton next =
                ActionButton.primary(texts.get("next")).big().key("\u21b5").does(model::start);
        next.setId("checkout-next");
        done.add(next);
        left.getChildren().setAll(done);
        pin.clear();
        next.requestFocus();
    }

    private void show(@Nullable Customer customer) {
        who.getChildren().clear();
        if (customer == null) {
            return;
        }
        Photo photo = customer.photo();
        VBox words =
                new VBox(
                        Type.t20(customer.name(), Type.BOLD), Type.t12(note(customer), Type.MUTED));
        who.getChildren()
                .addAll(
                        Portrait.round(40)
                                .show(
                                        customer.name(),
                                        photo == null ? null : new Image(photo.open())),
                        Layout.grow(words),
                        ActionButton.normal(texts.get("change-student"))
                                .small()
                                .does(model::start));
        showPaper();
    }

    private String note(Customer customer) {
        Long left = customer.left();
        String classes =
                left == null ? texts.get("customer.unlimited") : texts.get("customer.left", left);
        String owes =
                customer.owes() == 0
                        ? texts.get("customer.owes-nothing")
                        : texts.get("customer.owes", formats.money(customer.owes()));
        return classes + " \u00b7 " + owes;
    }

    private void show(Cart cart) {
        total.setText(formats.money(cart.total()));
        boolean canOwe = cart.lines().stream().anyMatch(Cart.NewPackage.class::isInstance);
        owing.unavailable(canOwe ? null : texts.get("obstacle.NOTHING_SOLD"));
        charge.word(
                texts.get(
                        prints.isSelected() ? "charge.print" : "charge",
                        formats.money(cart.total())));
        charge.unavailable(
                model.obstacle().map(o -> texts.get("obstacle." + o.name())).orElse(null));
        showPaper();
    }

    private void showPaper() {
        paper.show(model.customer().get(), model.cart().get(), formats.dateTime(clock.instant()));
        right.getChildren()
                .setAll(
                        Layout.row(
                                8,
                                Type.t14(texts.get("paper.title"), Type.BOLD),
                                Layout.space(),
                                Type.t12(texts.get("paper.roll"), Type.MUTED)),
                        paper,
                        Layout.space(),
                        prints,
                        Type.t12(texts.get("paper.final"), Type.MUTED));
    }
}
