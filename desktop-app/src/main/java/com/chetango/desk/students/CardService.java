package com.chetango.desk.students;

import com.chetango.desk.papers.CardSheetPaper;
import com.chetango.desk.papers.FilledPaper;
import com.chetango.desk.papers.Papers;
import com.chetango.desk.papers.PrintOutcome;
import com.chetango.desk.papers.PrinterSeam;
import com.chetango.desk.platform.DeskDatabase;
import com.chetango.desk.sync.Desk;
import com.chetango.desk.sync.DeskResult;
import com.chetango.desk.sync.Session;
import com.chetango.model.badges.StudentBadge;
import com.chetango.model.operation.ReplaceBadge;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** QR cards: printed for one student or a class, and replaced when one has leaked. */
public final class CardService {

    /** A class people are enrolled in. */
    public record WeeklyClass(UUID slotId, String name, int weekday, LocalTime startsAt) {}

    private final DeskDatabase database;
    private final Desk desk;
    private final Papers papers;
    private final PrinterSeam printer;
    private final Supplier<@Nullable String> printerName;
    private final Clock clock;
    private final RandomGenerator random;
    private final CardStore store = new CardStore();

    /**
     * @param printerName where cards are printed; null: the default printer
     * @param random unpredictable outside tests
     */
    public CardService(
            DeskDatabase database,
            Desk desk,
            Papers papers,
            PrinterSeam printer,
            Supplier<@Nullable String> printerName,
            Clock clock,
            RandomGenerator random) {
        this.database = database;
        this.desk = desk;
        this.papers = papers;
        this.printer = printer;
        this.printerName = printerName;
        this.clock = clock;
        this.random = random;
    }

    /** The cards that are valid now; on the database thread. */
    public CardSheetPaper cards(List<UUID> students) {
        UUID tenant = session().tenantId();
        return new CardSheetPaper(
                CardSheetPaper.Sheet.LETTER,
                database.read(tx -> store.cards(tx, tenant, students)));
    }

    /** The cards of everybody enrolled in a weekly class. */
    public CardSheetPaper cardsOfClass(UUID slot) {
        UUID tenant = session().tenantId();
        return cards(database.read(tx -> store.enrolled(tx, tenant, slot, today())));
    }

    public List<WeeklyClass> weeklyClasses() {
        Session session = session();
        return database.read(
                tx -> store.weeklyClasses(tx, session.tenantId(), session.branchId(), today()));
    }

    /** Filling and printing take a moment: not on the database thread. Empty without a card. */
    public Optional<PrintOutcome> print(CardSheetPaper sheet) {
        return sheet.cards().isEmpty()
                ? Optional.empty()
                : Optional.of(printer.print(printerName.get(), papers.cards(sheet)));
    }

    public FilledPaper filled(CardSheetPaper sheet) {
        return papers.cards(sheet);
    }

    /** From now on every earlier card of theirs opens nothing. */
    public DeskResult replace(UUID student, String reason) {
        return desk.execute(new ReplaceBadge(student, StudentBadge.draw(random), reason));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), session().zone());
    }

    private Session session() {
        return desk.session().orElseThrow();
    }
}
