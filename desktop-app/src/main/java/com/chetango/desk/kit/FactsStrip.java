package com.chetango.desk.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The line under a verdict: what was written down, and what can be done about it. */
public final class FactsStrip extends HBox {
    private final HBox facts = Layout.row(24);
    private final HBox actions = Layout.row(8);

    public FactsStrip() {
        getStyleClass().add("facts");
        getChildren().addAll(Layout.grow(facts), actions);
        facts.widthProperty().subscribe(this::hideWhatDoesNotFit);
    }

    /** Empties the strip and colours it. */
    public FactsStrip start(Tone tone) {
        facts.getChildren().clear();
        actions.getChildren().clear();
        getStyleClass().removeAll("ok", "warn", "stop");
        getStyleClass().add(tone.style());
        return this;
    }

    /** The first fact is the one that matters: it is bold. */
    public FactsStrip fact(Icon icon, String text) {
        Label label = Type.t14(text);
        label.setGraphic(icon.view());
        if (facts.getChildren().isEmpty()) {
            label.getStyleClass().add(Type.BOLD);
        }
        facts.getChildren().add(label);
        hideWhatDoesNotFit();
        return this;
    }

    /** Half a fact is none: the last ones give way, the first stays. */
    private void hideWhatDoesNotFit() {
        double left = facts.getWidth();
        boolean isFirst = true;
        for (Node fact : facts.getChildren()) {
            double wide = fact.prefWidth(-1);
            boolean fits = isFirst || facts.getWidth() == 0 || left >= wide;
            fact.setVisible(fits);
            fact.setManaged(fits);
            isFirst = false;
            left -= wide + facts.getSpacing();
        }
    }

    public FactsStrip action(Node... buttons) {
        actions.getChildren().addAll(buttons);
        return this;
    }
}
