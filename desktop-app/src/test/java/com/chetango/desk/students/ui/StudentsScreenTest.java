package com.chetango.desk.students.ui;

import static com.chetango.model.db.Tables.BADGE;
import static com.chetango.model.db.Tables.STUDENT;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.desk.media.MediaOutcome;
import com.chetango.desk.papers.FolderPrinter;
import com.chetango.desk.papers.Papers;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.receipts.ReceiptService;
import com.chetango.desk.shell.Frame;
import com.chetango.desk.students.AccountService;
import com.chetango.desk.students.CardService;
import com.chetango.desk.students.DraftService;
import com.chetango.desk.students.ImportService;
import com.chetango.desk.students.PackageService;
import com.chetango.desk.students.RegistrationService;
import com.chetango.desk.students.StudentDirectory;
import com.chetango.desk.students.StudentService;
import com.chetango.desk.testing.TestAcademy;
import com.chetango.desk.testing.TestDesk;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

@ExtendWith(ApplicationExtension.class)
class StudentsScreenTest {

    private Path folder;
    private TestDesk desk;
    private StudentsScreen screen;

    @Start
    void start(Stage stage) throws IOException {
        folder = Files.createTempDirectory("students");
        desk = TestDesk.open(folder.resolve("desk"));
        desk.seed(rows -> TestAcademy.again(rowsOf(rows)).sell(8, 0));
        screen = screen();
        stage.setScene(new Scene(screen.view(), 1278, 676));
        stage.show();
        screen.shown();
    }

    private static com.chetango.model.rows.Rows rowsOf(com.chetango.model.rows.Rows rows) {
        TestAcademy.found(rows);
        return rows;
    }

    private StudentsScreen screen() {
        Clock clock = desk.tasks().clock(TestDesk.BOGOTA);
        Texts texts = Texts.of(StudentService.class, Texts.SPANISH);
        StudentDirectory people = new StudentDirectory(desk.database());
        people.load(TestDesk.TENANT);
        Papers papers = new Papers(texts);
        FolderPrinter printer = new FolderPrinter(folder.resolve("printed"));
        StudentServices services =
                new StudentServices(
                        people,
                        new StudentService(desk.database(), desk.desk(), desk.changes(), clock),
                        new AccountService(
                                desk.database(), desk.desk(), pin -> Optional.empty(), clock),
                        new PackageService(desk.desk()),
                        new CardService(
                                desk.database(),
                                desk.desk(),
                                papers,
                                printer,
                                () -> null,
                                clock,
                                new Random(1)),
                        new StudentServices.Writing(
                                new RegistrationService(
                                        desk.database(),
                                        desk.desk(),
                                        desk.ids(),
                                        clock,
                                        new Random(2)),
                                new DraftService(desk.database(), desk.desk(), clock),
                                new ImportService(
                                        desk.database(),
                                        desk.desk(),
                                        desk.ids(),
                                        clock,
                                        new Random(3))),
                        new ReceiptService(
                                desk.database(),
                                desk.desk(),
                                papers,
                                printer,
                                () -> {
                                    throw new AssertionError("nothing is printed here");
                                },
                                texts));
        return new StudentsScreen(
                services,
                new NoFiles(folder),
                texts,
                clock,
                Frame.create(desk.tasks(), Texts.of(Frame.class, Texts.SPANISH)),
                desk.tasks());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void the_page_follows_what_is_typed(FxRobot robot) {
        robot.interact(() -> field(robot, "#students-search").setText("mon val"));

        assertThat(robot.lookup("#student-name").queryAs(Label.class).getText())
                .isEqualTo("Valeria Montoya Duque");
    }

    @Test
    void who_is_not_there_is_created_with_the_name_that_was_searched_for(FxRobot robot) {
        robot.interact(() -> field(robot, "#students-search").setText("Mariana Zuluaga"));
        robot.interact(() -> robot.lookup("#students-create").queryAs(Button.class).fire());
        assertThat(field(robot, "#form-GIVEN_NAMES").getText()).isEqualTo("Mariana");
        assertThat(field(robot, "#form-SURNAMES").getText()).isEqualTo("Zuluaga");

        robot.interact(() -> field(robot, "#form-PHONE").setText("312 458 0917"));
        robot.interact(() -> robot.lookup("#form-save").queryAs(Button.class).fire());

        assertThat(desk.count(STUDENT)).isEqualTo(2);
        assertThat(desk.count(BADGE)).isEqualTo(1);
        assertThat(robot.lookup("#student-name").queryAs(Label.class).getText())
                .isEqualTo("Mariana Zuluaga");
    }

    @Test
    void saving_with_something_wrong_says_so_above_the_form(FxRobot robot) {
        robot.interact(() -> screen.model().create());
        robot.interact(() -> field(robot, "#form-PHONE").setText("31245"));
        robot.interact(() -> screen.form().save());

        assertThat(screen.form().state().get()).isInstanceOf(FormViewModel.State.Wrong.class);
        assertThat(robot.lookup("#form-message").queryAs(VBox.class).getChildren()).hasSize(1);
    }

    @Test
    void the_arrows_move_through_the_list_from_the_search_itself(FxRobot robot) {
        robot.interact(() -> field(robot, "#students-search").requestFocus());
        robot.type(KeyCode.DOWN);

        assertThat(screen.student()).contains(TestAcademy.id("student"));
    }

    @Test
    void a_file_is_looked_at_before_it_is_brought_in(FxRobot robot) throws IOException {
        Files.writeString(folder.resolve("list.csv"), "Nombres,Apellidos\nAna,Ruiz\nSara,Gil\n");
        robot.interact(() -> screen.model().importFile());
        robot.interact(() -> robot.lookup("#import-choose").queryAs(Button.class).fire());
        assertThat(desk.count(STUDENT)).isEqualTo(1);

        robot.interact(() -> robot.lookup("#import-accept").queryAs(Button.class).fire());

        assertThat(desk.count(STUDENT)).isEqualTo(3);
        assertThat(screen.imports().state().get()).isEqualTo(new ImportViewModel.State.Done(2));
    }

    private static TextField field(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextField.class);
    }

    /** The one list there is, and nothing else. */
    private record NoFiles(Path folder) implements FileChoices {
        @Override
        public void table(Consumer<Path> chosen) {
            chosen.accept(folder.resolve("list.csv"));
        }

        @Override
        public void pdf(String name, Consumer<Path> chosen) {}

        @Override
        public void fromFile(Consumer<MediaOutcome> taken) {}
    }
}
