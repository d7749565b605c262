package com.chetango.desk.testing;

import com.chetango.model.db.tables.records.ClassSessionRecord;
import com.chetango.model.db.tables.records.CreditEntryRecord;
import com.chetango.model.db.tables.records.EntitlementRecord;
import com.chetango.model.db.tables.records.StudentRecord;
import com.chetango.model.rows.Indexes;
import com.chetango.model.rows.Rows;
import com.chetango.model.values.Ids;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One student, two classes on one evening, and packages as a test wants them. */
public final class TestAcademy {

    public static final Instant NOW = Instant.parse("2026-11-19T23:04:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 19);

    private final Rows rows;
    private final UUID branch = id("branch");
    private int packages;

    public TestAcademy(Rows rows) {
        this(rows, true);
    }

    /** Puts the academy there. */
    public static void found(Rows rows) {
        new TestAcademy(rows).rows();
    }

    /** The same academy in a later transaction. */
    public static TestAcademy again(Rows rows) {
        return new TestAcademy(rows, false);
    }

    private TestAcademy(Rows rows, boolean isNew) {
        this.rows = rows;
        if (isNew) {
            putAll();
        }
    }

    private void putAll() {
        StudentRecord student = new StudentRecord();
        student.setId(student());
        student.setGivenNames("Valeria");
        student.setSurnames("Montoya Duque");
        student.setStatus("ACTIVE");
        student.setHomeBranchId(branch);
        student.setJoinedOn(TODAY);
        rows.put(student);
        putSession(session());
        putSession(otherSession());
    }

    public static UUID id(String name) {
        return Ids.at(NOW, name);
    }

    public Rows rows() {
        return rows;
    }

    public UUID student() {
        return id("student");
    }

    public UUID session() {
        return id("session");
    }

    public UUID otherSession() {
        return id("other session");
    }

    public UUID branch() {
        return branch;
    }

    public UUID sell(int classes, int overdraft) {
        EntitlementRecord sold = pack(id("package " + packages++), student(), classes);
        sold.setOverdraftLimit(overdraft);
        rows.put(sold);
        rows.put(grant(sold));
        return sold.getId();
    }

    /** A package that began today, not put anywhere yet. */
    public static EntitlementRecord pack(UUID id, UUID student, int classes) {
        EntitlementRecord sold = new EntitlementRecord();
        sold.setId(id);
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
        sold.setSoldAt(NOW);
        sold.setSoldBy(id("ana"));
        sold.setBranchId(id("branch"));
        return sold;
    }

    /** The classes of a package. */
    public static CreditEntryRecord grant(EntitlementRecord sold) {
        CreditEntryRecord grant = new CreditEntryRecord();
        grant.setId(Ids.derive(sold.getId(), "grant"));
        grant.setEntitlementId(sold.getId());
        grant.setStudentId(sold.getStudentId());
        grant.setKind("GRANT");
        grant.setAmount(sold.getClasses());
        grant.setOperationId(sold.getId());
        grant.setLine(0);
        grant.setAt(NOW);
        grant.setActorId(id("ana"));
        return grant;
    }

    public long left(UUID entitlement) {
        return rows.total(Indexes.CREDITS_LEFT, entitlement);
    }

    private void putSession(UUID id) {
        ClassSessionRecord session = new ClassSessionRecord();
        session.setId(id);
        session.setBranchId(branch);
        session.setRoomId(id("room"));
        session.setStyleId(id("salsa"));
        session.setLevelId(id("basic"));
        session.setTeacherId(id("teacher"));
        session.setClassDate(TODAY);
        session.setStartsAt(NOW);
        session.setEndsAt(NOW.plusSeconds(3600));
        session.setCapacity(20);
        session.setState("PENDING");
        rows.put(session);
    }
}
