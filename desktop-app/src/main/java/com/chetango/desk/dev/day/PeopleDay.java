package com.chetango.desk.dev.day;

import com.chetango.desk.DeskProgram;
import com.chetango.desk.platform.Texts;

import javafx.scene.input.KeyCode;

import java.io.PrintStream;

/** A new student written down, and a sale taken back, at the students' screen. */
final class PeopleDay {

    private static final long SETTLE_MILLIS = 600;

    private final DeskProgram program;
    private final Hands hands;
    private final Texts texts;
    private final PrintStream out;

    PeopleDay(DeskProgram program, Hands hands, Texts texts, PrintStream out) {
        this.program = program;
        this.hands = hands;
        this.texts = texts;
        this.out = out;
    }

    void register() {
        int before = program.core().people().size();
        hands.key(KeyCode.F3);
        hands.see("students-search");
        hands.pause(SETTLE_MILLIS);
        hands.picture("alumnos");
        hands.ctrl(KeyCode.N);
        hands.see("form-GIVEN_NAMES");
        hands.write("form-GIVEN_NAMES", texts.get("new.given-names"));
        hands.write("form-SURNAMES", texts.get("new.surnames"));
        hands.write("form-DOCUMENT_NUMBER", "1037642999");
        hands.write("form-BIRTH_DATE", "14/02/1999");
        hands.write("form-PHONE", "3124580999");
        hands.picture("alumno-nuevo");
        hands.press("form-save");
        hands.until(
                "the new student among the people",
                () -> program.core().people().size() == before + 1);
        hands.pause(SETTLE_MILLIS);
        hands.picture("alumno-guardado");
        String name = texts.get("new.given-names") + " " + texts.get("new.surnames");
        out.println("\u25b8 " + texts.get("registered", name));
    }

    /** Takes back the last sale to this person, with its reason. */
    void takeBack(String name) {
        hands.key(KeyCode.F3);
        hands.write("students-search", name);
        hands.pause(SETTLE_MILLIS);
        hands.press("student-tab-ACCOUNT");
        hands.see("document-void");
        hands.picture("pagos-y-recibos");
        hands.press("document-void");
        hands.see("ask-go");
        hands.write("ask-reason", texts.get("void.reason"));
        hands.picture("anular");
        long before = receipts();
        hands.press("ask-go");
        hands.until("the receipt of the void", () -> receipts() == before + 1);
        hands.pause(SETTLE_MILLIS);
        hands.picture("anulado");
        out.println("\u25b8 " + texts.get("voided", name));
        hands.key(KeyCode.F2);
        hands.see("reception-box");
    }

    private long receipts() {
        return program.core().sync().detail().map(detail -> detail.lastReceipt()).orElse(0L);
    }
}
