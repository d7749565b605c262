package com.chetango.server.testing;

import com.chetango.model.db.tables.records.CashSessionRecord;
import com.chetango.model.db.tables.records.ClassSessionRecord;
import com.chetango.model.db.tables.records.CreditEntryRecord;
import com.chetango.model.db.tables.records.EntitlementRecord;
import com.chetango.model.db.tables.records.StudentRecord;
import com.chetango.model.rows.Rows;
import com.chetango.model.values.Ids;
import com.chetango.server.ChetangoServer;
import com.chetango.server.operator.NewTenant;
import com.chetango.server.operator.TenantSetupService;
import com.chetango.server.tenants.Tenant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An academy with a few students who may enter two classes. Its ids are named after its code, so
 * two of them hold different rows; {@code canary} stands in every text.
 */
public final class TestAcademy {

    public static final Instant NOW = Instant.parse("2026-11-19T23:04:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 19);
    public static final String PASSWORD = "una clave larga";

    private final String code;
    private final Tenant tenant;
    private final UUID branch;
    private final UUID owner;

    private TestAcademy(String code, Tenant tenant, UUID branch, UUID owner) {
        this.code = code;
        this.tenant = tenant;
        this.branch = branch;
        this.owner = owner;
    }

    public static TestAcademy open(ChetangoServer server, String code, int students) {
        TenantSetupService.Opened opened =
                server.createTenant(
                        new NewTenant(
                                code,
                                "Academia " + code,
                                "MED",
                                "Sede " + code,
                                "Ana " + code,
                                email(code),
                                PASSWORD));
        TestAcademy academy =
                new TestAcademy(code, opened.tenant(), opened.branchId(), opened.ownerId());
        server.writeRows(opened.tenant().id(), rows -> academy.fill(rows, students));
        return academy;
    }

    private static String email(String code) {
        return "ana@" + code + ".co";
    }

    private void fill(Rows rows, int students) {
        for (int i = 0; i < 2; i++) {
            rows.put(session(i));
        }
        for (int i = 0; i < students; i++) {
            rows.put(student(i));
            rows.put(entitlement(i));
            rows.put(grant(i));
        }
        CashSessionRecord cash = new CashSessionRecord();
        cash.setId(cash());
        cash.setBranchId(branch);
        cash.setDeviceId(id("device"));
        cash.setDeskName("Caja " + code);
        cash.setOpenedBy(owner);
        cash.setOpenedAt(NOW);
        cash.setFloatAmount(0L);
        rows.put(cash);
    }

    public UUID id(String name) {
        return Ids.at(NOW, code + " " + name);
    }

    public UUID studentId(int i) {
        return id("student " + i);
    }

    public UUID sessionId(int i) {
        return id("session " + i);
    }

    public UUID entitlementId(int i) {
        return id("entitlement " + i);
    }

    public UUID cash() {
        return id("cash");
    }

    public UUID branch() {
        return branch;
    }

    public UUID owner() {
        return owner;
    }

    public Tenant tenant() {
        return tenant;
    }

    public String code() {
        return code;
    }

    public String email() {
        return email(code);
    }

    private StudentRecord student(int i) {
        StudentRecord row = new StudentRecord();
        row.setId(studentId(i));
        row.setGivenNames("Valeria " + code);
        row.setSurnames("Montoya " + i);
        row.setStatus("ACTIVE");
        row.setHomeBranchId(branch);
        row.setJoinedOn(TODAY);
        return row;
    }

    private ClassSessionRecord session(int i) {
        ClassSessionRecord row = new ClassSessionRecord();
        row.setId(sessionId(i));
        row.setBranchId(branch);
        row.setRoomId(id("room"));
        row.setStyleId(id("salsa"));
        row.setLevelId(id("basic"));
        row.setTeacherId(owner);
        row.setClassDate(TODAY);
        row.setStartsAt(NOW);
        row.setEndsAt(NOW.plusSeconds(3600));
        row.setCapacity(20);
        row.setState("PENDING");
        return row;
    }

    private EntitlementRecord entitlement(int i) {
        EntitlementRecord row = new EntitlementRecord();
        row.setId(entitlementId(i));
        row.setStudentId(studentId(i));
        row.setPlanId(id("plan"));
        row.setCatalogueVersion(1L);
        row.setName("Paquete " + code);
        row.setClasses(8);
        row.setValidityCount(30);
        row.setValidityUnit("DAY");
        row.setStyleIds("");
        row.setLevelIds("");
        row.setBranchIds("");
        row.setTransferable(false);
        row.setFreezeDays(0);
        row.setOverdraftLimit(2);
        row.setPrice(200_000L);
        row.setStartsOn(TODAY);
        row.setEndsOn(TODAY.plusDays(30));
        row.setSoldAt(NOW);
        row.setSoldBy(owner);
        row.setBranchId(branch);
        return row;
    }

    private CreditEntryRecord grant(int i) {
        CreditEntryRecord row = new CreditEntryRecord();
        row.setId(Ids.derive(entitlementId(i), "grant"));
        row.setEntitlementId(entitlementId(i));
        row.setStudentId(studentId(i));
        row.setKind("GRANT");
        row.setAmount(8);
        row.setOperationId(entitlementId(i));
        row.setLine(0);
        row.setAt(NOW);
        row.setActorId(owner);
        return row;
    }
}
