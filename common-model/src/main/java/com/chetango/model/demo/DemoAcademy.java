package com.chetango.model.demo;

import com.chetango.model.operation.Actor;
import com.chetango.model.operation.Place;
import com.chetango.model.people.Role;
import com.chetango.model.rows.MemoryRows;
import com.chetango.model.rows.Replica;
import com.chetango.model.values.Ids;

import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The dance academy Clave y Son with its two branches: made up, the same for the same seed and day.
 * Its past ends yesterday evening with the drawers closed; today's classes wait for people.
 */
public final class DemoAcademy {

    public static final String CODE = "claveyson";

    /** Reception, at the branch {@code MED}. */
    public static final String RECEPTION_EMAIL = "ana@claveyson.co";

    /** Owner; has the supervisor's PIN. */
    public static final String OWNER_EMAIL = "diana@claveyson.co";

    public static final String PIN = "2468";

    /** Everybody's; public, so only a demo may have it. */
    public static final String PASSWORD = "baila-conmigo";

    private static final ZoneId ZONE = ZoneId.of("America/Bogota");

    private final UUID tenantId;
    private final long seed;
    private final LocalDate today;
    private final DemoSize size;

    public DemoAcademy(UUID tenantId, long seed, LocalDate today, DemoSize size) {
        this.tenantId = tenantId;
        this.seed = seed;
        this.today = today;
        this.size = size;
    }

    /** Takes rows, ready to be inserted: all columns set, parents before children. */
    public interface Sink {
        void put(UpdatableRecord<?> row);
    }

    /**
     * @param rowSeq the commit number all rows carry
     * @param pinHash hashes {@link #PIN} with Argon2id; asked once
     */
    public void writeTo(Sink sink, long rowSeq, Supplier<String> pinHash) {
        MemoryRows rows = new MemoryRows(tenantId);
        rows.writeAt(rowSeq);
        DemoWords words = DemoWords.load();
        Random random = new Random(seed);
        DemoYear.Stage stage = new DemoYear.Stage(today, ZONE);
        Instant founded = stage.at(stage.first().minusDays(400), 9, 0);
        DemoCatalogue catalogue = new DemoCatalogue(rows, words, founded);
        catalogue.open(tenantId, today, size, pinHash);
        DemoCast cast = new DemoCast(words, random, today, size);
        List<DemoPerson> people = cast.draw();
        DemoYear.Crew crew =
                new DemoYear.Crew(
                        catalogue,
                        new DemoArrivals(words, catalogue, cast, size, random),
                        new DemoScript(catalogue.planNames(), random, today),
                        words);
        Map<String, DemoCounter> counters = new LinkedHashMap<>();
        counters.put("MED", counter(rows, catalogue, words, random, "MED"));
        counters.put("MAN", counter(rows, catalogue, words, random, "MAN"));
        new DemoYear(rows, crew, size, stage, random).play(people, counters);
        Replica.TABLES.forEach(table -> hand(rows, table, sink));
    }

    /** In the order of their ids, which is mostly that of time. */
    private static void hand(MemoryRows rows, Table<?> table, Sink sink) {
        Field<UUID> id = Replica.ID.in(table);
        List<UpdatableRecord<?>> all = new ArrayList<>(all(rows, table));
        all.sort(Comparator.comparing(row -> row.get(id), Ids.UNSIGNED));
        all.forEach(sink::put);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // every replicated table has updatable records
    private static Collection<UpdatableRecord<?>> all(MemoryRows rows, Table<?> table) {
        return rows.all((Table) table);
    }

    private DemoCounter counter(
            MemoryRows rows,
            DemoCatalogue catalogue,
            DemoWords words,
            Random random,
            String branch) {
        Instant founded = Instant.parse("2024-01-01T00:00:00Z");
        String reception = branch.equals("MED") ? RECEPTION_EMAIL : "luisa@claveyson.co";
        DemoDesk desk =
                new DemoDesk(
                        rows,
                        new Place(
                                tenantId,
                                catalogue.branch(branch),
                                Ids.at(founded, "demo/device/" + branch),
                                null,
                                ZONE),
                        new Actor(catalogue.staff(reception), Role.RECEPTION),
                        branch + "-D90a");
        return new DemoCounter(rows, desk, words, random, ZONE);
    }
}
