package com.chetango.desk.signin.ui;

import com.chetango.desk.kit.ActionButton;
import com.chetango.desk.kit.Banner;
import com.chetango.desk.kit.FormField;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.Scroll;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.shell.Screen;
import com.chetango.desk.signin.Door;
import com.chetango.desk.signin.ui.SignInViewModel.State;
import com.chetango.model.sync.Problem.BranchChoice;

import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The greeting at the left, the way in at the right. */
public final class SignInView implements Screen {
    private static final double FORM = 400;

    private final SignInViewModel model;
    private final Texts texts;
    private final Runnable otherLanguage;
    private final Greeting greeting;
    private final StackPane notice = new StackPane();
    private final TextField academy = new TextField();
    private final TextField email = new TextField();
    private final PasswordBox password;
    private final FormField passwordField;
    private final ComboBox<BranchChoice> branch = new ComboBox<>();
    private final FormField branchField;
    private final Label problem = Type.wrapping(Type.t14(""));
    private final Label explanation = Type.wrapping(Type.t12("", Type.MUTED));
    private final ActionButton enter;
    private final Label last = Type.t12("", Type.FAINT);
    private final HBox root;

    public SignInView(
            SignInViewModel model, Texts anyTexts, String version, Runnable otherLanguage) {
        this.model = model;
        this.texts = anyTexts.in(Door.class);
        this.otherLanguage = otherLanguage;
        greeting = new Greeting(model, texts);
        password = new PasswordBox(texts);
        passwordField = new FormField(texts.get("password"), password);
        branchField = new FormField(texts.get("branch"), branch);
        enter = ActionButton.primary(texts.get("enter")).big().key("\u21b5").does(model::enter);
        enter.setId("enter");
        enter.setDefaultButton(true);
        enter.setMaxWidth(Double.MAX_VALUE);
        StackPane middle = new StackPane(form());
        middle.setStyle("-fx-padding: 16 24;");
        BorderPane right = new BorderPane(new Scroll(middle));
        right.setBottom(foot(version));
        right.getStyleClass().add("canvas");
        root = new HBox(greeting, Layout.grow(right));
        right.setMinWidth(FORM + 48);
        bind();
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        model.load();
        focusFirstEmpty();
    }

    private VBox form() {
        academy.setId("academy");
        academy.getStyleClass().add("tall");
        email.setId("email");
        email.getStyleClass().add("tall");
        branch.setMaxWidth(Double.MAX_VALUE);
        problem.setId("problem");
        problem.setGraphic(Icon.STOP.view());
        problem.getStyleClass().add("field-problem");
        problem.setStyle("-fx-font-size: 14px;");
        HBox links =
                Layout.row(
                        8,
                        explains("forgot", "forgot.text"),
                        Type.t12(texts.get("forgot.note"), Type.FAINT),
                        Layout.space(),
                        explains("why", "why.text"));
        VBox form =
                new VBox(
                        16,
                        new VBox(
                                Type.t28(texts.get("title"), Type.BOLD),
                                Type.t14(texts.get("subtitle"), Type.MUTED)),
                        notice,
                        academyField(),
                        new FormField(texts.get("email"), email),
                        passwordField,
                        branchField,
                        problem,
                        enter,
                        links,
                        explanation);
        form.setAlignment(Pos.CENTER_LEFT);
        return Layout.wide(FORM, form);
    }

    /** A desk belongs to one academy; changing it is rare, so it takes one more press. */
    private FormField academyField() {
        Hyperlink change = new Hyperlink(texts.get("change"));
        change.setOnAction(
                e -> {
                    academy.setEditable(true);
                    academy.requestFocus();
                    academy.selectAll();
                });
        change.visibleProperty().bind(academy.editableProperty().not());
        StackPane.setAlignment(change, Pos.CENTER_RIGHT);
        StackPane.setMargin(change, new Insets(0, 12, 0, 0));
        academy.setAccessibleText(texts.get("academy"));
        return new FormField(texts.get("academy"), new StackPane(academy, change));
    }

    private Hyperlink explains(String key, String text) {
        Hyperlink link = new Hyperlink(texts.get(key));
        link.setOnAction(e -> explain(texts.get(text)));
        return link;
    }

    private HBox foot(String version) {
        Hyperlink language = new Hyperlink(texts.get("language"));
        language.setOnAction(e -> otherLanguage.run());
        language.setStyle("-fx-font-size: 12px;");
        HBox foot =
                Layout.row(16, Type.t12(texts.get("version", version), Type.FAINT), last, language);
        foot.setAlignment(Pos.BOTTOM_CENTER);
        foot.setStyle("-fx-padding: 0 0 16 0;");
        return foot;
    }

    private void bind() {
        academy.textProperty().bindBidirectional(model.academy());
        email.textProperty().bindBidirectional(model.email());
        password.text().bindBidirectional(model.password());
        branch.valueProperty().bindBidirectional(model.branch());
        branch.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable BranchChoice b) {
                        return b == null ? "" : b.name();
                    }

                    @Override
                    public @Nullable BranchChoice fromString(String name) {
                        return null;
                    }
                });
        explain("");
        model.state().subscribe(this::show);
        model.facts().subscribe(f -> showFacts());
        root.addEventFilter(KeyEvent.KEY_RELEASED, e -> showCapsLock());
    }

    private void show(State state) {
        enter.working(state instanceof State.Working ? texts.get("entering") : null);
        String sentence = state instanceof State.Problem p ? p.sentence() : "";
        problem.setText(sentence);
        problem.setVisible(!sentence.isEmpty());
        problem.setManaged(!sentence.isEmpty());
        List<BranchChoice> branches = state instanceof State.Choosing c ? c.branches() : List.of();
        if (!branches.isEmpty()) {
            branch.getItems().setAll(branches);
        }
        boolean asks =
                !branches.isEmpty() || (branchField.isVisible() && !branch.getItems().isEmpty());
        branchField.setVisible(asks);
        branchField.setManaged(asks);
    }

    private void showFacts() {
        greeting.show();
        boolean isKnown = !model.facts().get().academy().code().isEmpty();
        academy.setEditable(!isKnown);
        academy.setFocusTraversable(!isKnown);
        last.setText(model.lastConnection());
        List<String> connection = model.connection();
        notice.getChildren().clear();
        if (!connection.isEmpty()) {
            Banner banner = Banner.solid(Icon.CLOUD_OFF, connection.get(0), connection.get(1));
            notice.getChildren().add(banner);
        }
        notice.setManaged(!connection.isEmpty());
    }

    private void explain(String text) {
        explanation.setText(text);
        explanation.setVisible(!text.isEmpty());
        explanation.setManaged(!text.isEmpty());
    }

    private void showCapsLock() {
        boolean isOn = Platform.isKeyLocked(KeyCode.CAPS).orElse(false);
        passwordField.hint(isOn ? texts.get("caps") : null);
    }

    /** Somebody who works here every day types only the password. */
    private void focusFirstEmpty() {
        if (academy.getText().isBlank()) {
            academy.requestFocus();
        } else if (email.getText().isBlank()) {
            email.requestFocus();
        } else {
            password.requestFocus();
        }
    }
}
