package com.chetango.desk.dev.day;

import com.chetango.desk.DeskProgram;
import com.chetango.desk.dev.day.Cards.Card;
import com.chetango.desk.dev.day.Cards.Kind;
import com.chetango.desk.kit.MoneyField;
import com.chetango.desk.platform.Texts;

import javafx.scene.input.KeyCode;

import java.io.PrintStream;
import java.util.Objects;

/** Selling a package with two methods at the charging screen. */
final class SalesDay {

    private final DeskProgram program;
    private final Hands hands;
    private final Texts texts;
    private final PrintStream out;

    SalesDay(DeskProgram program, Hands hands, Texts texts, PrintStream out) {
        this.program = program;
        this.hands = hands;
        this.texts = texts;
        this.out = out;
    }

    /** Answers who bought. */
    String play(Cards cards) {
        Card buyer = cards.take(Kind.GOOD);
        // F4 charges whoever is in front: first nobody must be.
        hands.key(KeyCode.F2);
        hands.see("reception-box");
        hands.key(KeyCode.ESCAPE);
        hands.key(KeyCode.F4);
        hands.see("checkout");
        hands.until(
                "somebody to charge, or the box to find them",
                () ->
                        hands.find("checkout-search") != null
                                || hands.find("checkout-offers") != null);
        if (hands.screen(() -> hands.find("checkout-search") == null)) {
            throw new IllegalStateException("a sale was already under way");
        }
        hands.write("checkout-search", buyer.name());
        hands.pause(200);
        hands.picture("cobrar-buscar");
        hands.key(KeyCode.ENTER);
        hands.see("checkout-offers");
        hands.pause(300);
        hands.key(KeyCode.DOWN);
        hands.key(KeyCode.ENTER);
        hands.press("pay-NEQUI");
        hands.write("reference-NEQUI", "M18422907");
        hands.screen(
                () -> {
                    ((MoneyField) Objects.requireNonNull(hands.find("amount-NEQUI")))
                            .pesos()
                            .set(60_000);
                    return true;
                });
        hands.press("pay-CASH");
        hands.key(KeyCode.F5);
        hands.picture("cobrar");
        int before = receipts();
        hands.ctrl(KeyCode.ENTER);
        hands.see("checkout-next");
        hands.picture("cobrado");
        out.println("\u25b8 " + texts.get("sold", buyer.name(), hands.verdict()));
        if (receipts() != before + 1) {
            throw new IllegalStateException("a sale must draw one receipt number");
        }
        hands.press("checkout-next");
        hands.key(KeyCode.F2);
        hands.see("reception-box");
        return buyer.name();
    }

    private int receipts() {
        return program.core().sync().detail().map(detail -> (int) detail.lastReceipt()).orElse(0);
    }
}
