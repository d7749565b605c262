package com.chetango.desk.students.ui;

import com.chetango.desk.kit.ActionButton;
import com.chetango.desk.kit.Card;
import com.chetango.desk.kit.FormField;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.MoneyField;
import com.chetango.desk.kit.PinField;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.students.StudentDirectory;
import com.chetango.model.people.PersonRules;
import com.chetango.model.sales.Method;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import java.time.LocalDate;
import java.util.function.Supplier;

/** The few words an action needs, above the page; Enter does it, Esc puts it away. */
final class AskPanel extends VBox {

    private final AskViewModel model;
    private final Texts texts;
    private final Formats formats;
    private final Supplier<LocalDate> today;
    private final TextField reason = new TextField();
    private final MoneyField pesos;
    private final TextField classes = new TextField();
    private final TextField from = new TextField();
    private final TextField through = new TextField();
    private final ComboBox<Method> method = new ComboBox<>();
    private final RelativePicker student;
    private PinField pin;
    private final Label problem = Type.wrapping(new Label());

    AskPanel(
            AskViewModel model,
            StudentDirectory people,
            Texts texts,
            Formats formats,
            Supplier<LocalDate> today) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        this.today = today;
        pesos = new MoneyField(formats);
        pin = new PinField(texts.get("ask.pin"));
        student = new RelativePicker(people, texts, "ask-student");
        method.getItems().setAll(Method.values());
        method.setConverter(words());
        reason.setId("ask-reason");
        classes.setId("ask-classes");
        pesos.setId("ask-pesos");
        from.setId("ask-from");
        through.setId("ask-through");
        problem.getStyleClass().add("field-problem");
        getStyleClass().add("ask-panel");
        managedProperty().bind(Bindings.isNotEmpty(getChildren()));
        model.state().subscribe(this::show);
    }

    private StringConverter<Method> words() {
        return new StringConverter<>() {
            @Override
            public String toString(Method shown) {
                return shown == null ? "" : texts.get("method." + shown.name());
            }

            @Override
            public Method fromString(String text) {
                return Method.CASH;
            }
        };
    }

    private void show(AskViewModel.State state) {
        switch (state) {
            case AskViewModel.State.Closed _, AskViewModel.State.Done _ -> getChildren().clear();
            case AskViewModel.State.Asking(Ask ask) -> open(ask);
            case AskViewModel.State.Working _ -> problem.setText(texts.get("ask.working"));
            case AskViewModel.State.Incomplete(Ask ask, String key) ->
                    problem.setText(texts.get(key));
            case AskViewModel.State.Problem(Ask ask, var why) -> {
                if (getChildren().isEmpty()) {
                    open(ask);
                }
                problem.setText(ResultWords.sentence(why, texts, formats));
            }
        }
    }

    private void open(Ask ask) {
        Ask.Kind kind = ask.kind();
        reason.clear();
        problem.setText("");
        pin = new PinField(texts.get("ask.pin"));
        pesos.pesos().set(ask.amount());
        classes.setText(kind == Ask.Kind.TRANSFER ? Long.toString(ask.amount()) : "");
        from.setText(formats.date(today.get()));
        through.setText("");
        method.setValue(Method.CASH);
        student.clear();
        HBox fields = Layout.row(12);
        fields.getStyleClass().add("ask-fields");
        add(fields, kind, Ask.Need.STUDENT, "ask.student", student, 260);
        add(fields, kind, Ask.Need.PESOS, "ask.pesos", pesos, 140);
        add(fields, kind, Ask.Need.METHOD, "ask.method", method, 160);
        add(fields, kind, Ask.Need.CLASSES, "ask.classes", classes, 96);
        add(fields, kind, Ask.Need.DATES, "ask.from", from, 120);
        add(fields, kind, Ask.Need.DATES, "ask.through", through, 120);
        add(fields, kind, Ask.Need.REASON, "ask.reason", reason, 280);
        add(fields, kind, Ask.Need.PIN, "ask.pin", pin, 184);
        ActionButton cancel = ActionButton.normal(texts.get("ask.cancel")).key("Esc");
        cancel.does(model::close);
        ActionButton go = ActionButton.primary(texts.get("ask." + kind.name() + ".do"));
        go.setId("ask-go");
        go.setDefaultButton(true);
        go.does(() -> model.answer(ask, answer(ask)));
        Card card =
                new Card(
                        Card.body(
                                Type.t16(
                                        texts.get("ask." + kind.name() + ".title", ask.subject()),
                                        Type.BOLD),
                                Type.wrapping(
                                        Type.t14(
                                                texts.get("ask." + kind.name() + ".explain"),
                                                Type.MUTED)),
                                fields,
                                problem,
                                Layout.row(8, Layout.space(), cancel, go)));
        getChildren().setAll(card);
        if (!fields.getChildren().isEmpty()
                && fields.getChildren().getFirst() instanceof FormField first) {
            first.control().requestFocus();
        } else {
            go.requestFocus();
        }
    }

    private void add(
            HBox fields, Ask.Kind kind, Ask.Need need, String key, Node control, double width) {
        if (kind.needs(need)) {
            FormField field = new FormField(texts.get(key), control);
            field.setMinWidth(width);
            field.setPrefWidth(width);
            fields.getChildren().add(field);
        }
    }

    private Ask.Answer answer(Ask ask) {
        boolean isClasses = ask.kind().needs(Ask.Need.CLASSES);
        return new Ask.Answer(
                reason.getText().strip(),
                pin.pin().get(),
                isClasses ? whole(classes.getText()) : pesos.pesos().get(),
                method.getValue() == null ? Method.CASH : method.getValue(),
                PersonRules.parseDate(from.getText()).orElse(null),
                PersonRules.parseDate(through.getText()).orElse(null),
                student.chosen().get());
    }

    /** 0 for what is no number: the view model asks again. */
    private static long whole(String typed) {
        String sign = typed.strip().replace('\u2212', '-');
        return sign.matches("[+-]?\\d{1,4}") ? Long.parseLong(sign) : 0;
    }
}
