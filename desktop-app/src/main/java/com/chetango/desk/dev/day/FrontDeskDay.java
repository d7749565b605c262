package com.chetango.desk.dev.day;

import com.chetango.desk.DeskProgram;
import com.chetango.desk.dev.day.Cards.Card;
import com.chetango.desk.dev.day.Cards.Kind;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.sync.Session;
import com.chetango.model.badges.StudentBadge;
import com.chetango.model.demo.DemoAcademy;
import com.chetango.model.sync.Problem.BranchChoice;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;

/** The day itself, step after step, each printed. */
final class FrontDeskDay {

    private static final Duration OUTAGE = Duration.ofMinutes(20);
    private static final long WORD_MILLIS = 15_000;
    private static final long LOOK_MILLIS = 40;

    private final DeskProgram program;
    private final Hands hands;
    private final DayServer server;
    private final DayClock clock;
    private final AtomicReference<@Nullable Path> camera;
    private final Path folder;
    private final Texts texts;
    private final PrintStream out;
    private int scans;

    FrontDeskDay(
            DeskProgram program,
            Hands hands,
            DayServer server,
            DayClock clock,
            AtomicReference<@Nullable Path> camera,
            Path folder,
            Stagehand stagehand) {
        this.program = program;
        this.hands = hands;
        this.server = server;
        this.clock = clock;
        this.camera = camera;
        this.folder = folder;
        this.texts = stagehand.texts();
        this.out = stagehand.out();
    }

    /** In which language the day is told, and where to. */
    record Stagehand(Texts texts, PrintStream out) {}

    void play() throws IOException, InterruptedException {
        signIn();
        openCash();
        Cards cards = sortCards();
        say("cards", cards.count(Kind.GOOD), cards.count(Kind.USED_UP), cards.count(Kind.EXPIRED));
        throughTheCamera(cards);
        throughTheScanner(cards);
        waysOut(cards);
        byName(cards);
        PeopleDay people = new PeopleDay(program, hands, texts, out);
        people.register();
        String buyer = new SalesDay(program, hands, texts, out).play(cards);
        people.takeBack(buyer);
        outage(cards);
        new ClosingDay(program, hands, texts, out).play();
        drain();
        say("scans", scans);
    }

    private void say(String key, Object... values) {
        out.println("\u25b8 " + texts.get(key, values));
    }

    private void signIn() {
        hands.see("academy");
        hands.picture("ingreso");
        hands.write("academy", DemoAcademy.CODE);
        hands.write("email", DemoAcademy.RECEPTION_EMAIL);
        hands.write("password", DemoAcademy.PASSWORD);
        hands.press("enter");
        hands.until(
                "a branch to choose, or the first screen",
                () -> isAskingBranch() || hands.find("reception") != null);
        if (hands.screen(this::isAskingBranch)) {
            hands.screen(this::chooseLaureles);
            hands.press("enter");
        }
        hands.see("reception");
        hands.until("today's classes", () -> hands.findStyle("table-row"));
        say(
                "signed-in",
                session().fullName(),
                program.core().door().academy().map(a -> a.branch()).orElse(""));
        hands.picture("recepcion");
    }

    private boolean isAskingBranch() {
        return program.shell().scene().getRoot().lookupAll(".combo-box").stream()
                .anyMatch(
                        node ->
                                node instanceof ComboBox<?> box
                                        && box.isVisible()
                                        && box.getScene() != null
                                        && !box.getItems().isEmpty());
    }

    /** Where the demo's receptionist works. */
    private boolean chooseLaureles() {
        for (Node node : program.shell().scene().getRoot().lookupAll(".combo-box")) {
            if (node instanceof ComboBox<?> box) {
                for (int i = 0; i < box.getItems().size(); i++) {
                    if (box.getItems().get(i) instanceof BranchChoice choice
                            && choice.name().contains("Laureles")) {
                        box.getSelectionModel().select(i);
                    }
                }
            }
        }
        return true;
    }

    private Session session() {
        return program.core().desk().session().orElseThrow();
    }

    private void openCash() {
        hands.key(KeyCode.F8);
        hands.write("count-50000", "3");
        hands.write("count-10000", "5");
        hands.picture("abrir-caja");
        hands.press("cash-open");
        hands.see("cash-count");
        say("cash-open");
        hands.picture("caja-abierta");
        hands.key(KeyCode.F2);
        hands.see("reception-box");
    }

    private Cards sortCards() {
        return Cards.sort(
                program.core().database(),
                session().tenantId(),
                session().branchId(),
                clock.instant(),
                LocalDate.ofInstant(clock.instant(), session().zone()));
    }

    /** Waits for the panel to say something else than before, and prints it. */
    private String word(String how, String who, String before) {
        scans++;
        long until = System.nanoTime() + WORD_MILLIS * 1_000_000;
        String now = hands.verdict();
        while ((now.isEmpty() || now.equals(before)) && System.nanoTime() < until) {
            hands.pause(LOOK_MILLIS);
            now = hands.verdict();
        }
        if (now.isEmpty()) {
            throw new IllegalStateException("no verdict for " + who);
        }
        out.printf("  %2d %-8s %-34s %s%n", scans, texts.get("by." + how), who, now);
        return now;
    }

    private void throughTheCamera(Cards cards) throws IOException {
        List<Card> people =
                List.of(cards.take(Kind.GOOD), cards.take(Kind.GOOD), cards.take(Kind.GOOD));
        List<String> codes = new ArrayList<>();
        people.forEach(card -> codes.add(card.token()));
        codes.add("https://menu.example/mesa/4");
        Path frames = folder.resolve("camera");
        Frames.write(frames, codes);
        say("camera");
        String before = hands.verdict();
        camera.set(frames);
        for (Card card : people) {
            before = word("camera", card.name(), before);
        }
        hands.picture("camara-puede-entrar");
        word("camera", texts.get("menu"), before);
        hands.picture("codigo-ajeno");
    }

    private String scan(String who, String code) {
        String before = hands.verdict();
        hands.scan(code);
        return word("scanner", who, before);
    }

    private void throughTheScanner(Cards cards) {
        say("scanner");
        Card first = cards.take(Kind.GOOD);
        scan(first.name(), first.token());
        hands.picture("puede-entrar");
        scan(first.name(), first.token());
        hands.picture("ya-registrada-hace-segundos");
        for (int i = 0; i < 8; i++) {
            Card card = cards.take(Kind.GOOD);
            scan(card.name(), card.token());
        }
        StudentBadge stranger = StudentBadge.draw(new Random(99));
        scan(texts.get("stranger"), stranger.token());
        hands.picture("carne-desconocido");
        Card undone = cards.take(Kind.GOOD);
        scan(undone.name(), undone.token());
        hands.ctrl(KeyCode.Z);
        hands.until("the verdict to go", () -> hands.find("reception") != null);
        say("undone", undone.name());
    }

    private void waysOut(Cards cards) {
        Card expired = cards.take(Kind.EXPIRED);
        scan(expired.name(), expired.token());
        hands.picture("vencido");
        hands.key(KeyCode.ESCAPE);
        Card empty =
                cards.count(Kind.WITH_GRACE) > 0
                        ? cards.take(Kind.WITH_GRACE)
                        : cards.take(Kind.USED_UP);
        String before = scan(empty.name(), empty.token());
        hands.picture("sin-clases");
        hands.ctrl(KeyCode.ENTER);
        say("sold-at-the-door", empty.name());
        word("sale", empty.name(), before);
        hands.picture("cobrado-y-adentro");
    }

    private void byName(Cards cards) {
        Card typed = cards.take(Kind.GOOD);
        String before = hands.verdict();
        hands.write("reception-box", typed.name());
        hands.pause(300);
        hands.picture("busqueda");
        hands.key(KeyCode.ENTER);
        word("name", typed.name(), before);
    }

    private void outage(Cards cards) throws IOException, InterruptedException {
        server.kill();
        say("server-dead");
        for (int i = 0; i < 6; i++) {
            clock.jump(OUTAGE.dividedBy(6));
            Card card = cards.take(Kind.GOOD);
            scan(card.name(), card.token());
        }
        program.shell();
        hands.screen(
                () -> {
                    program.core().syncLoop().tryNow();
                    return true;
                });
        hands.until("the chip to say offline", () -> program.core().sync().unsent() > 0);
        hands.pause(2_000);
        hands.picture("sin-conexion");
        say("saved-here", program.core().sync().unsent());
        server.start(clock.instant());
        say("server-back");
        drain();
        hands.picture("al-dia");
    }

    /** Prints the outbox until it is empty. */
    private void drain() {
        int last = -1;
        long until = System.nanoTime() + 120_000_000_000L;
        while (System.nanoTime() < until) {
            int unsent = program.core().sync().unsent();
            if (unsent != last) {
                say("outbox", unsent);
                last = unsent;
            }
            if (unsent == 0 && isLevel()) {
                return;
            }
            hands.screen(
                    () -> {
                        program.core().syncLoop().tryNow();
                        return true;
                    });
            hands.pause(300);
        }
        throw new IllegalStateException("the outbox did not drain");
    }

    /** Everything the server has is here too. */
    private boolean isLevel() {
        return program.core()
                .sync()
                .detail()
                .filter(detail -> detail.cursor() >= detail.head())
                .isPresent();
    }

    static List<Path> papers(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
