package com.chetango.desk;

import com.chetango.desk.kit.Fonts;
import com.chetango.desk.platform.DatabaseFolder;
import com.chetango.desk.platform.DatabaseOpening;
import com.chetango.desk.platform.DeskDatabase;
import com.chetango.desk.platform.FxTasks;
import com.chetango.desk.platform.KeyFile;
import com.chetango.desk.platform.Machine;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.settings.LooksFile;
import com.chetango.desk.shell.Shell;
import com.chetango.desk.shell.StartProblem;

import javafx.application.Application;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The program with a window. Started by {@link Main}, with its parameters as {@code --data=…}. */
public final class FrontDeskApp extends Application {
    private final Machine machine = Machine.real();
    private @Nullable DatabaseOpening opening;
    private @Nullable DeskProgram program;

    /** On a thread that may wait: the file is opened before there is anything to show. */
    @Override
    public void init() {
        Path folder = Path.of(Objects.requireNonNull(parameters().get("data")));
        KeyFile key = new KeyFile(folder.resolve("desk.key"), machine.random());
        opening = new DatabaseFolder(folder, key, machine.clock()).open();
    }

    @Override
    public void start(Stage stage) {
        Fonts.load();
        Texts texts = Texts.of(Shell.class, language());
        DatabaseOpening found = Objects.requireNonNull(opening);
        if (found instanceof DatabaseOpening.Opened(DeskDatabase database)) {
            openDesk(stage, database, texts);
        } else {
            // Also where a start script's terminal shows it.
            System.err.println(StartProblem.sentence(found, texts));
            StartProblem.show(stage, found, texts);
        }
    }

    /** As it was started, else as somebody chose on this computer. */
    private Locale language() {
        String asked = parameters().getOrDefault("language", "");
        if (!asked.isEmpty()) {
            return Locale.of(asked);
        }
        Path folder = Path.of(Objects.requireNonNull(parameters().get("data")));
        return switch (new LooksFile(folder).load().language()) {
            case SPANISH -> Texts.SPANISH;
            case ENGLISH -> Texts.ENGLISH;
        };
    }

    private void openDesk(Stage stage, DeskDatabase database, Texts texts) {
        DeskProgram opened =
                DeskProgram.open(
                        stage,
                        database,
                        new FxTasks(),
                        new DeskProgram.Host(
                                machine,
                                Peripherals.real(),
                                Objects.requireNonNull(parameters().get("server"))),
                        texts);
        program = opened;
        opened.shell().show();
    }

    private Map<String, String> parameters() {
        return getParameters().getNamed();
    }

    @Override
    public void stop() {
        if (program != null) {
            program.close();
        }
    }
}
