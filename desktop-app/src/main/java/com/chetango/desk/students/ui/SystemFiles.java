package com.chetango.desk.students.ui;

import com.chetango.desk.media.MediaOutcome;
import com.chetango.desk.media.MediaUse;
import com.chetango.desk.media.PhotoIntake;
import com.chetango.desk.platform.Tasks;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.students.StudentService;

import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The system's own dialogs. What a chosen picture holds is judged off the screen's thread. */
public final class SystemFiles implements FileChoices {

    private final Supplier<@Nullable Window> window;
    private final PhotoIntake intake = new PhotoIntake();
    private final Tasks tasks;
    private final Texts texts;

    /**
     * @param window the dialogs stand before it
     */
    public SystemFiles(Supplier<@Nullable Window> window, Tasks tasks, Texts anyTexts) {
        this.window = window;
        this.tasks = tasks;
        this.texts = anyTexts.in(StudentService.class);
    }

    @Override
    public void table(Consumer<Path> chosen) {
        FileChooser chooser = chooser("file.table", "*.csv", "*.txt", "*.xlsx");
        answer(chooser.showOpenDialog(window.get()), chosen);
    }

    @Override
    public void pdf(String name, Consumer<Path> chosen) {
        FileChooser chooser = chooser("file.pdf", "*.pdf");
        chooser.setInitialFileName(name);
        answer(chooser.showSaveDialog(window.get()), chosen);
    }

    @Override
    public void fromFile(Consumer<MediaOutcome> taken) {
        FileChooser chooser = chooser("file.picture", "*.jpg", "*.jpeg", "*.png", "*.webp");
        answer(
                chooser.showOpenDialog(window.get()),
                file -> tasks.io(() -> intake.take(file, MediaUse.STUDENT_PHOTO), taken));
    }

    private FileChooser chooser(String key, String... endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get(key));
        chooser.getExtensionFilters().add(new ExtensionFilter(texts.get(key), endings));
        return chooser;
    }

    private static void answer(@Nullable File file, Consumer<Path> chosen) {
        if (file != null) {
            chosen.accept(file.toPath());
        }
    }
}
