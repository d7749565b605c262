package com.chetango.desk.dev.day;

import com.chetango.desk.DeskProgram;
import com.chetango.desk.platform.Texts;
import com.chetango.model.cash.CashBook;
import com.chetango.model.cash.Denomination;
import com.chetango.model.rows.SqlRowsStore;

import javafx.scene.input.KeyCode;

import java.io.PrintStream;

/** The drawer counted blind and closed, a note short as it happens. */
final class ClosingDay {

    private static final long SHORT = 5_000;

    private final DeskProgram program;
    private final Hands hands;
    private final Texts texts;
    private final PrintStream out;

    ClosingDay(DeskProgram program, Hands hands, Texts texts, PrintStream out) {
        this.program = program;
        this.hands = hands;
        this.texts = texts;
        this.out = out;
    }

    void play() {
        hands.key(KeyCode.F8);
        hands.see("cash-count");
        hands.write("cash-reason", texts.get("bags"));
        hands.write("cash-amount", "18000");
        hands.press("cash-out");
        hands.pause(500);
        hands.picture("caja-salida");
        long there = expected() - SHORT;
        hands.press("cash-count");
        hands.see("cash-lock");
        for (long value : Denomination.PESOS) {
            long many = there / value;
            there -= many * value;
            if (many > 0) {
                hands.write("count-" + value, Long.toString(many));
            }
        }
        hands.picture("contar-a-ciegas");
        hands.press("cash-lock");
        hands.see("cash-close");
        hands.write("cash-explanation", texts.get("wrong-change"));
        hands.picture("comparar");
        hands.press("cash-close");
        hands.see("cash-report");
        out.println("\u25b8 " + texts.get("cash-closed"));
        hands.key(KeyCode.F9);
        hands.pause(1_500);
        hands.picture("caja-cerrada");
        hands.key(KeyCode.F2);
        hands.see("reception-box");
    }

    private long expected() {
        var session = program.core().desk().session().orElseThrow();
        return program.core()
                .database()
                .read(
                        tx -> {
                            SqlRowsStore rows =
                                    new SqlRowsStore(
                                            tx,
                                            session.tenantId(),
                                            0,
                                            SqlRowsStore.WriteListener.NONE);
                            return CashBook.expected(
                                            rows,
                                            CashBook.openAt(rows, session.deviceId()).orElseThrow())
                                    .cash();
                        });
    }
}
