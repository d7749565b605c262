package com.chetango.desk.classes;

import static com.chetango.desk.testing.TestAcademy.id;

import com.chetango.desk.testing.TestAcademy;
import com.chetango.desk.testing.TestDesk;
import com.chetango.model.classes.CalendarRules;
import com.chetango.model.db.tables.records.AcademyRecord;
import com.chetango.model.db.tables.records.BranchRecord;
import com.chetango.model.db.tables.records.ClassSessionRecord;
import com.chetango.model.db.tables.records.CreditEntryRecord;
import com.chetango.model.db.tables.records.EnrolmentRecord;
import com.chetango.model.db.tables.records.EntitlementRecord;
import com.chetango.model.db.tables.records.LevelRecord;
import com.chetango.model.db.tables.records.RoomRecord;
import com.chetango.model.db.tables.records.ScheduleSlotRecord;
import com.chetango.model.db.tables.records.StaffRecord;
import com.chetango.model.db.tables.records.StudentRecord;
import com.chetango.model.db.tables.records.StyleRecord;
import com.chetango.model.rows.Rows;
import com.chetango.model.values.Ids;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * Two branches with a salsa class every Thursday at 18:00, and people with a place in the one of
 * the desk's branch. It is Thursday 19 November 2026, 18:04.
 */
public final class DanceSchool {

    public static final LocalDate TODAY = TestAcademy.TODAY;
    public static final UUID SLOT = id("slot");
    public static final UUID ELSEWHERE = id("slot elsewhere");
    public static final UUID SESSION = CalendarRules.sessionId(SLOT, TODAY);

    private final Rows rows;

    private DanceSchool(Rows rows) {
        this.rows = rows;
    }

    /** Everything but people. */
    public static void found(Rows rows) {
        DanceSchool school = new DanceSchool(rows);
        school.academy();
        school.branch(TestDesk.BRANCH, "Laureles");
        school.branch(id("other branch"), "Manizales");
        school.names();
        school.slot(SLOT, TestDesk.BRANCH);
        school.slot(ELSEWHERE, id("other branch"));
        school.session(SLOT, TestDesk.BRANCH);
        school.session(ELSEWHERE, id("other branch"));
    }

    public static UUID student(Rows rows, String name) {
        StudentRecord row = new StudentRecord();
        row.setId(id(name));
        row.setGivenNames(name);
        row.setSurnames("Prueba");
        row.setStatus("ACTIVE");
        row.setHomeBranchId(TestDesk.BRANCH);
        row.setJoinedOn(TODAY);
        rows.put(row);
        return row.getId();
    }

    /** A student with a place every week. */
    public static UUID enrolled(Rows rows, String name) {
        UUID student = student(rows, name);
        EnrolmentRecord row = new EnrolmentRecord();
        row.setId(id("place of " + name));
        row.setStudentId(student);
        row.setSlotId(SLOT);
        row.setFromOn(TODAY.minusDays(30));
        row.setAt(TestDesk.NOW);
        row.setActorId(TestDesk.STAFF);
        rows.put(row);
        return student;
    }

    public static UUID sell(Rows rows, UUID student, int classes) {
        EntitlementRecord sold = new EntitlementRecord();
        sold.setId(Ids.derive(student, "package"));
        sold.setStudentId(student);
        sold.setPlanId(id("plan"));
        sold.setCatalogueVersion(1L);
        sold.setName("Paquete");
        sold.setClasses(classes);
        sold.setValidityCount(30);
        sold.setValidityUnit("DAY");
        sold.setStyleIds("");
        sold.setLevelIds("");
        sold.setBranchIds("");
        sold.setTransferable(false);
        sold.setFreezeDays(0);
        sold.setOverdraftLimit(0);
        sold.setPrice(200_000L);
        sold.setStartsOn(TODAY);
        sold.setEndsOn(TODAY.plusDays(30));
        sold.setSoldAt(TestDesk.NOW);
        sold.setSoldBy(TestDesk.STAFF);
        sold.setBranchId(TestDesk.BRANCH);
        rows.put(sold);
        CreditEntryRecord grant = new CreditEntryRecord();
        grant.setId(Ids.derive(sold.getId(), "grant"));
        grant.setEntitlementId(sold.getId());
        grant.setStudentId(student);
        grant.setKind("GRANT");
        grant.setAmount(classes);
        grant.setOperationId(sold.getId());
        grant.setLine(0);
        grant.setAt(TestDesk.NOW);
        grant.setActorId(TestDesk.STAFF);
        rows.put(grant);
        return sold.getId();
    }

    private void academy() {
        AcademyRecord row = new AcademyRecord();
        row.setId(TestDesk.TENANT);
        row.setCode("small");
        row.setName("Small");
        row.setLegalName("Small SAS");
        row.setTaxId("900");
        row.setTaxRegime("");
        row.setTimeZone(TestDesk.BOGOTA.getId());
        row.setCurrency("COP");
        row.setColorPrimary("#000000");
        row.setColorSecondary("#000000");
        row.setColorAccent("#000000");
        row.setReceiptFooter("");
        row.setCashDifferenceLimit(0L);
        row.setReceptionDiscountLimit(0);
        row.setAdminDiscountLimit(0);
        row.setCatalogueVersion(1L);
        rows.put(row);
    }

    private void branch(UUID id, String name) {
        BranchRecord row = new BranchRecord();
        row.setId(id);
        row.setCode(name.substring(0, 3));
        row.setName(name);
        row.setAddress("");
        row.setCity("");
        row.setPhone("");
        rows.put(row);
        RoomRecord room = new RoomRecord();
        room.setId(Ids.derive(id, "room"));
        room.setBranchId(id);
        room.setName("Principal");
        room.setCapacity(2);
        rows.put(room);
    }

    private void names() {
        StyleRecord style = new StyleRecord();
        style.setId(id("salsa"));
        style.setName("Salsa");
        rows.put(style);
        LevelRecord level = new LevelRecord();
        level.setId(id("basic"));
        level.setName("Basic");
        level.setPosition(1);
        rows.put(level);
        teacher("teacher", "Carlos");
        teacher("substitute", "Luz");
    }

    private void teacher(String id, String name) {
        StaffRecord row = new StaffRecord();
        row.setId(id(id));
        row.setFullName(name);
        row.setEmail(id + "@small.co");
        row.setRole("TEACHER");
        row.setActive(true);
        rows.put(row);
    }

    private void slot(UUID id, UUID branch) {
        ScheduleSlotRecord row = new ScheduleSlotRecord();
        row.setId(id);
        row.setBranchId(branch);
        row.setRoomId(Ids.derive(branch, "room"));
        row.setStyleId(id("salsa"));
        row.setLevelId(id("basic"));
        row.setTeacherId(id("teacher"));
        row.setWeekday(4);
        row.setStartsAt(LocalTime.of(18, 0));
        row.setMinutes(60);
        row.setCapacity(2);
        row.setFromOn(TODAY.minusDays(60));
        rows.put(row);
    }

    private void session(UUID slot, UUID branch) {
        ClassSessionRecord row = new ClassSessionRecord();
        row.setId(CalendarRules.sessionId(slot, TODAY));
        row.setSlotId(slot);
        row.setBranchId(branch);
        row.setRoomId(Ids.derive(branch, "room"));
        row.setStyleId(id("salsa"));
        row.setLevelId(id("basic"));
        row.setTeacherId(id("teacher"));
        row.setClassDate(TODAY);
        row.setStartsAt(TODAY.atTime(18, 0).atZone(TestDesk.BOGOTA).toInstant());
        row.setEndsAt(TODAY.atTime(19, 0).atZone(TestDesk.BOGOTA).toInstant());
        row.setCapacity(2);
        row.setState("PENDING");
        rows.put(row);
    }
}
