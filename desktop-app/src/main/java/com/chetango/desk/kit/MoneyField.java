package com.chetango.desk.kit;

import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;

import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleLongProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextFormatter.Change;

import org.jspecify.annotations.Nullable;

/**
 * An amount in pesos that shows its dots while it is typed: {@code $ 120.000}. A text that is not
 * an amount stays as it was pasted, marked, with a sentence saying why; {@link #pesos} keeps 0.
 */
public final class MoneyField extends TextField {
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private final LongProperty pesos = new SimpleLongProperty();
    private final ReadOnlyObjectWrapper<MoneyText> state =
            new ReadOnlyObjectWrapper<>(new MoneyText.Empty());
    private final Formats formats;
    private boolean isShowing;

    public MoneyField(Formats formats) {
        this.formats = formats;
        getStyleClass().add("money-field");
        setTextFormatter(new TextFormatter<>(this::format));
        textProperty().subscribe(this::read);
        pesos.subscribe(this::show);
    }

    /** Also writes: setting it shows the amount. */
    public LongProperty pesos() {
        return pesos;
    }

    /** Empty, an amount, or what is wrong. */
    public ReadOnlyObjectProperty<MoneyText> state() {
        return state.getReadOnlyProperty();
    }

    /** The sentence for what is wrong now, or null. */
    public @Nullable String problem(Texts kitTexts) {
        return state.get() instanceof MoneyText.Problem problem
                ? kitTexts.get(problem.why().key())
                : null;
    }

    public void showEmpty() {
        isShowing = true;
        pesos.set(0);
        setText("");
        isShowing = false;
    }

    /** Dots are put where they belong and the caret stays behind the same digit. */
    private Change format(Change change) {
        if (!change.isContentChange()) {
            return change;
        }
        passOverDot(change);
        String typed = change.getControlNewText();
        if (!isTyping(typed)) {
            return change;
        }
        String digits = typed.replaceAll("[^0-9]", "").replaceFirst("^0+(?=.)", "");
        String shown = digits.isEmpty() ? "" : formats.money(Long.parseLong(digits));
        int behind = digitsIn(typed.substring(change.getCaretPosition()));
        int caret = shown.length();
        for (int seen = 0; caret > 0 && seen < behind; caret--) {
            if (Character.isDigit(shown.charAt(caret - 1))) {
                seen++;
            }
        }
        if (caret > 0 && shown.charAt(caret - 1) == '.') {
            caret--;
        }
        change.setText(shown);
        change.setRange(0, change.getControlText().length());
        change.selectRange(caret, caret);
        return change;
    }

    /** Delete before a dot means the digit behind it: the dot would only come back. */
    private static void passOverDot(Change change) {
        int at = change.getRangeStart();
        boolean isForward = change.getControlCaretPosition() == at;
        boolean isOneSign = change.getRangeEnd() == at + 1 && change.getText().isEmpty();
        String before = change.getControlText();
        if (isForward && isOneSign && before.charAt(at) == '.' && at + 2 <= before.length()) {
            change.setRange(at, at + 2);
        }
    }

    /** While every sign is one that typing itself produces, dots may move as digits come and go. */
    private static boolean isTyping(String typed) {
        return typed.matches("[$\u00a0 ]*[0-9.]*")
                && !typed.matches(".*\\.[0-9]{0,2}\\.?[0-9]{0,2}[^0-9.].*")
                && (MoneyText.parse(typed) instanceof MoneyText.Amount || typed.startsWith("$"))
                && digitsIn(typed) <= 9;
    }

    private static int digitsIn(String text) {
        return (int) text.chars().filter(Character::isDigit).count();
    }

    private void read(String text) {
        MoneyText now = MoneyText.parse(text);
        state.set(now);
        pseudoClassStateChanged(PROBLEM, now instanceof MoneyText.Problem);
        if (!isShowing) {
            isShowing = true;
            pesos.set(now instanceof MoneyText.Amount amount ? amount.pesos() : 0);
            isShowing = false;
        }
    }

    private void show(Number amount) {
        if (!isShowing) {
            isShowing = true;
            setText(formats.money(amount.longValue()));
            isShowing = false;
        }
    }
}
