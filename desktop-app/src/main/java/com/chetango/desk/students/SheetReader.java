package com.chetango.desk.students;

import static com.chetango.model.db.Tables.BRANCH;
import static com.chetango.model.db.Tables.FAMILY;
import static com.chetango.model.db.Tables.STUDENT;

import com.chetango.desk.students.StudentSheet.Contact;
import com.chetango.desk.students.StudentSheet.Event;
import com.chetango.desk.students.StudentSheet.Family;
import com.chetango.desk.students.StudentSheet.Head;
import com.chetango.desk.students.StudentSheet.Member;
import com.chetango.desk.students.StudentSheet.Permission;
import com.chetango.desk.students.StudentSheet.Person;
import com.chetango.model.attendance.AdmissionRules.Candidate;
import com.chetango.model.attendance.Candidates;
import com.chetango.model.db.tables.records.BranchRecord;
import com.chetango.model.db.tables.records.ConsentRecord;
import com.chetango.model.db.tables.records.FamilyRecord;
import com.chetango.model.db.tables.records.GuardianRecord;
import com.chetango.model.db.tables.records.StudentRecord;
import com.chetango.model.people.Ages;
import com.chetango.model.people.ConsentPurpose;
import com.chetango.model.people.StudentStatus;
import com.chetango.model.rows.Indexes;
import com.chetango.model.rows.Rows;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads one student's page in one transaction. */
final class SheetReader {

    static final int RECENT = 9;

    private final Rows rows;
    private final SheetStore store;
    private final DSLContext tx;
    private final UUID tenant;
    private final LocalDate today;
    private final ZoneId zone;

    SheetReader(Rows rows, SheetStore store, DSLContext tx, UUID tenant, Instant now, ZoneId zone) {
        this.rows = rows;
        this.store = store;
        this.tx = tx;
        this.tenant = tenant;
        this.today = LocalDate.ofInstant(now, zone);
        this.zone = zone;
    }

    Optional<StudentSheet> sheet(UUID student) {
        return rows.get(STUDENT, student).filter(s -> s.getDeletedAt() == null).map(this::sheet);
    }

    private StudentSheet sheet(StudentRecord student) {
        return new StudentSheet(
                head(student),
                new PackageReader(rows, store.classesOf(tx, tenant, student.getId()), today)
                        .of(student),
                family(student),
                permissions(student.getId()),
                emergency(student),
                new HistoryReader(rows, store, tx, tenant, zone).of(student, RECENT));
    }

    List<Event> history(UUID student) {
        return rows.get(STUDENT, student)
                .map(s -> new HistoryReader(rows, store, tx, tenant, zone).of(s, Integer.MAX_VALUE))
                .orElse(List.of());
    }

    private Head head(StudentRecord student) {
        List<String> branches = new ArrayList<>();
        rows.get(BRANCH, student.getHomeBranchId())
                .map(BranchRecord::getName)
                .ifPresent(branches::add);
        store.branchesOf(tx, tenant, student.getId()).stream()
                .filter(name -> !branches.contains(name))
                .forEach(branches::add);
        return new Head(
                student.getId(),
                name(student),
                store.photos(tx, tenant, List.of(student.getId())).get(student.getId()),
                StudentStatus.valueOf(student.getStatus()),
                new Person(
                        student.getGender(),
                        student.getDocumentType(),
                        student.getDocumentNumber(),
                        age(student.getBirthDate()),
                        student.getPhone()),
                List.copyOf(branches),
                student.getJoinedOn());
    }

    static String name(StudentRecord student) {
        return student.getGivenNames() + " " + student.getSurnames();
    }

    private @Nullable Integer age(@Nullable LocalDate birth) {
        return birth == null ? null : Ages.yearsOn(birth, today);
    }

    private Family family(StudentRecord student) {
        UUID id = student.getFamilyId();
        Optional<FamilyRecord> family = id == null ? Optional.empty() : rows.get(FAMILY, id);
        if (id == null || family.isEmpty()) {
            return Family.NONE;
        }
        UUID payer = family.get().getPayerId();
        String payerName = null;
        List<Member> members = new ArrayList<>();
        for (GuardianRecord guardian : rows.find(Indexes.GUARDIANS_OF_FAMILY, id)) {
            if (guardian.getDeletedAt() == null) {
                payerName = guardian.getId().equals(payer) ? guardian.getFullName() : payerName;
                members.add(member(guardian));
            }
        }
        for (StudentRecord other : rows.find(Indexes.STUDENTS_OF_FAMILY, id)) {
            payerName = other.getId().equals(payer) ? name(other) : payerName;
            if (!other.getId().equals(student.getId()) && other.getDeletedAt() == null) {
                members.add(member(other));
            }
        }
        return new Family(id, family.get().getName(), payerName, members);
    }

    private static Member member(GuardianRecord guardian) {
        return new Member(
                guardian.getId(),
                guardian.getFullName(),
                guardian.getRelation(),
                guardian.getPhone(),
                null,
                null);
    }

    private Member member(StudentRecord other) {
        List<Candidate> usable =
                Candidates.of(rows, other, today).stream()
                        .filter(c -> !c.terms().hasEndedBy(today))
                        .toList();
        boolean isUnlimited = usable.stream().anyMatch(c -> c.terms().isUnlimited());
        return new Member(
                other.getId(),
                name(other),
                null,
                other.getPhone(),
                age(other.getBirthDate()),
                isUnlimited ? null : usable.stream().mapToLong(Candidate::balance).sum());
    }

    private List<Permission> permissions(UUID student) {
        List<ConsentRecord> given =
                rows.find(Indexes.CONSENTS_OF_STUDENT, student).stream()
                        .sorted(Comparator.comparing(ConsentRecord::getAt))
                        .toList();
        List<Permission> permissions = new ArrayList<>();
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            Optional<ConsentRecord> last =
                    given.stream()
                            .filter(c -> c.getPurpose().equals(purpose.name()))
                            .reduce((first, second) -> second);
            permissions.add(
                    new Permission(
                            purpose,
                            last.map(ConsentRecord::getGranted).orElse(null),
                            last.map(ConsentRecord::getAt).orElse(null)));
        }
        return permissions;
    }

    private static @Nullable Contact emergency(StudentRecord student) {
        String name = student.getEmergencyName();
        String phone = student.getEmergencyPhone();
        return name == null && phone == null
                ? null
                : new Contact(name == null ? "" : name, student.getEmergencyRelation(), phone);
    }
}
