package com.chetango.desk.sales.ui;

import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.sales.Charged;
import com.chetango.desk.sales.CheckoutService;
import com.chetango.desk.sales.Customer;
import com.chetango.desk.shell.KeyAction;
import com.chetango.desk.shell.Screen;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Parent;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Charging as the shell sees it. */
public final class CheckoutScreen implements Screen {

    private final CheckoutViewModel model;
    private final CheckoutView view;
    private final ObservableList<KeyAction> keys = FXCollections.observableArrayList();

    /**
     * @param print prints the receipt of a payment that is committed
     */
    public CheckoutScreen(
            CheckoutViewModel model,
            Texts anyTexts,
            Formats formats,
            Clock clock,
            ReceiptPreview.Issuer issuer,
            PartRow.ProofChooser proofs,
            Consumer<UUID> print) {
        this.model = model;
        Texts texts = anyTexts.in(CheckoutService.class);
        view = new CheckoutView(model, texts, formats, clock, proofs, issuer);
        keys.setAll(
                KeyAction.of("F5", texts.get("key.exact"), model::exactCash),
                KeyAction.of("F6", texts.get("key.add"), view::toggleOffers),
                KeyAction.of("F7", texts.get("key.discount"), view::toggleDiscount),
                KeyAction.of("Ctrl+Enter", texts.get("key.charge"), view::charge),
                KeyAction.shown("Esc", texts.get("key.later")));
        model.state()
                .subscribe(
                        state -> {
                            if (state instanceof CheckoutViewModel.State.Done(Charged.Paid paid)
                                    && view.prints()) {
                                print.accept(paid.paymentId());
                            }
                        });
    }

    /** Starts a sale for this person, unless theirs is already under way. */
    public void sellTo(@Nullable UUID student) {
        if (student != null) {
            model.choose(student);
        }
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public ObservableList<KeyAction> keys() {
        return keys;
    }

    @Override
    public void shown() {
        model.open();
        view.focusFirst();
    }

    @Override
    public Optional<UUID> student() {
        return Optional.ofNullable(model.customer().get()).map(Customer::id);
    }
}
