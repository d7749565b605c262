package com.chetango.model.demo;

import static com.chetango.model.db.Tables.PLAN;

import com.chetango.model.catalogue.BranchTerms;
import com.chetango.model.catalogue.StaffTerms;
import com.chetango.model.classes.Holidays;
import com.chetango.model.db.tables.records.AcademyRecord;
import com.chetango.model.db.tables.records.BranchRecord;
import com.chetango.model.db.tables.records.HolidayRecord;
import com.chetango.model.db.tables.records.LevelRecord;
import com.chetango.model.db.tables.records.PlanRecord;
import com.chetango.model.db.tables.records.RoomRecord;
import com.chetango.model.db.tables.records.ScheduleSlotRecord;
import com.chetango.model.db.tables.records.StaffRecord;
import com.chetango.model.db.tables.records.StyleRecord;
import com.chetango.model.people.Role;
import com.chetango.model.rows.Rows;
import com.chetango.model.values.Ids;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/** The academy itself: branches, rooms, people who work there, plans, the week's schedule. */
final class DemoCatalogue {

    static final long VERSION = 12;

    private final Rows rows;
    private final DemoWords words;
    private final Instant founded;
    private final Map<String, UUID> ids = new LinkedHashMap<>();
    private final List<ScheduleSlotRecord> slots = new ArrayList<>();

    DemoCatalogue(Rows rows, DemoWords words, Instant founded) {
        this.rows = rows;
        this.words = words;
        this.founded = founded;
    }

    /**
     * @param pinHash makes the hash of the supervisors' PIN, once
     */
    void open(UUID tenantId, LocalDate today, DemoSize size, Supplier<String> pinHash) {
        putAcademy(tenantId);
        words.lines("branches").forEach(this::putBranch);
        words.list("styles").forEach(name -> putStyle(name));
        words.list("levels").forEach(name -> putLevel(name));
        for (int copy = 0; copy < size.schedules(); copy++) {
            for (List<String> room : words.lines("rooms")) {
                putRoom(room, copy, size);
            }
        }
        String hash = pinHash.get();
        words.lines("staff").forEach(line -> putStaff(line, hash));
        words.lines("plans").forEach(this::putPlan);
        for (int copy = 0; copy < size.schedules(); copy++) {
            for (List<String> line : words.lines("schedule")) {
                putSlots(line, copy, size);
            }
        }
        openOn(today);
    }

    UUID branch(String code) {
        return id("branch/" + code);
    }

    UUID staff(String email) {
        return id("staff/" + email);
    }

    PlanRecord plan(String name) {
        return rows.get(PLAN, id("plan/" + name)).orElseThrow();
    }

    /** The plans in the order of the list. */
    List<String> planNames() {
        return words.list("plans");
    }

    List<ScheduleSlotRecord> slots() {
        return slots;
    }

    UUID infantLevel() {
        return id("level/" + words.list("levels").getFirst());
    }

    private UUID id(String name) {
        return Objects.requireNonNull(ids.get(name), name);
    }

    private UUID newId(String name) {
        UUID id = Ids.at(founded.plusMillis(ids.size()), "demo/" + name);
        ids.put(name, id);
        return id;
    }

    private void putAcademy(UUID tenantId) {
        List<String> line = words.lines("academy").getFirst();
        AcademyRecord row = new AcademyRecord();
        row.setId(tenantId);
        row.setCode(line.get(0));
        row.setName(line.get(1));
        row.setLegalName(line.get(2));
        row.setTaxId(line.get(3));
        row.setTaxRegime(line.get(4));
        row.setReceiptFooter(line.get(5));
        row.setColorPrimary(line.get(6));
        row.setColorSecondary(line.get(7));
        row.setColorAccent(line.get(8));
        row.setTimeZone("America/Bogota");
        row.setCurrency("COP");
        row.setCashDifferenceLimit(20_000L);
        row.setReceptionDiscountLimit(10);
        row.setAdminDiscountLimit(30);
        row.setCatalogueVersion(VERSION);
        rows.put(row);
    }

    private void putBranch(List<String> line) {
        BranchRecord row = new BranchRecord();
        row.setId(newId("branch/" + line.get(0)));
        new BranchTerms(line.get(0), line.get(1), line.get(2), line.get(3), line.get(4))
                .writeTo(row);
        rows.put(row);
    }

    private void putStyle(String name) {
        StyleRecord row = new StyleRecord();
        row.setId(newId("style/" + name));
        row.setName(name);
        rows.put(row);
    }

    private void putLevel(String name) {
        LevelRecord row = new LevelRecord();
        row.setId(newId("level/" + name));
        row.setName(name);
        row.setPosition(words.list("levels").indexOf(name));
        rows.put(row);
    }

    private void putRoom(List<String> line, int copy, DemoSize size) {
        RoomRecord row = new RoomRecord();
        row.setId(newId("room/" + line.get(0) + "/" + line.get(1) + "/" + copy));
        row.setBranchId(branch(line.get(0)));
        row.setName(copy == 0 ? line.get(1) : line.get(1) + " " + (char) ('A' + copy));
        row.setCapacity(size.isCrowd() ? 500 : Integer.parseInt(line.get(2)));
        rows.put(row);
    }

    private void putStaff(List<String> line, String pinHash) {
        StaffRecord row = new StaffRecord();
        row.setId(newId("staff/" + line.get(1)));
        ids.put("staff/" + line.get(0), row.getId());
        Role role = Role.valueOf(line.get(2));
        new StaffTerms(line.get(0), line.get(1), role, role.isSupervisor() ? pinHash : null, true)
                .writeTo(row);
        rows.put(row);
    }

    private void putPlan(List<String> line) {
        PlanRecord row = new PlanRecord();
        row.setId(newId("plan/" + line.get(0)));
        row.setName(line.get(0));
        row.setDescription(line.get(1));
        row.setClasses(line.get(2).equals("-") ? null : Integer.valueOf(line.get(2)));
        row.setValidityCount(Integer.parseInt(line.get(3)));
        row.setValidityUnit(line.get(4));
        row.setStartsOn("PURCHASE");
        row.setStyleIds("");
        row.setLevelIds("");
        row.setBranchIds("");
        row.setPrice(Long.parseLong(line.get(5)));
        row.setShareable(line.get(6).equals("yes"));
        row.setTransferable(line.get(7).equals("yes"));
        row.setFreezeDays(Integer.parseInt(line.get(8)));
        row.setOverdraftLimit(Integer.parseInt(line.get(9)));
        row.setTaxPercent(0);
        row.setActive(true);
        row.setPosition(planNames().indexOf(line.get(0)));
        rows.put(row);
    }

    private void putSlots(List<String> line, int copy, DemoSize size) {
        LocalDate from = LocalDate.ofInstant(founded, java.time.ZoneOffset.UTC);
        for (String day : line.getFirst().split(",", -1)) {
            DayOfWeek weekday =
                    List.of(DayOfWeek.values()).stream()
                            .filter(d -> d.name().startsWith(day))
                            .findFirst()
                            .orElseThrow();
            ScheduleSlotRecord row = new ScheduleSlotRecord();
            row.setId(newId("slot/" + slots.size()));
            row.setBranchId(branch(line.get(1)));
            row.setRoomId(id("room/" + line.get(1) + "/" + line.get(2) + "/" + copy));
            row.setStyleId(id("style/" + line.get(3)));
            row.setLevelId(id("level/" + line.get(4)));
            row.setTeacherId(id("staff/" + line.get(5)));
            row.setWeekday(weekday.getValue());
            row.setStartsAt(LocalTime.parse(line.get(6)));
            row.setMinutes(Integer.parseInt(line.get(7)));
            row.setCapacity(size.isCrowd() ? 500 : Integer.parseInt(line.get(8)));
            row.setFromOn(from);
            rows.put(row);
            slots.add(row);
        }
    }

    /** There are classes to show on whatever day it is. */
    private void openOn(LocalDate today) {
        if (!Holidays.on(today).isEmpty()) {
            HolidayRecord row = new HolidayRecord();
            row.setId(newId("holiday"));
            row.setOnDate(today);
            row.setName(words.word("open-holiday"));
            row.setClosed(false);
            rows.put(row);
        }
    }
}
