package com.chetango.desk.students;

import com.chetango.desk.students.StudentSheet.Line;
import com.chetango.desk.students.StudentSheet.Rights;
import com.chetango.desk.students.StudentSheet.SoldPackage;
import com.chetango.desk.students.StudentSheet.Span;
import com.chetango.model.db.tables.records.CreditEntryRecord;
import com.chetango.model.db.tables.records.EntitlementRecord;
import com.chetango.model.db.tables.records.PackageFreezeRecord;
import com.chetango.model.db.tables.records.StudentRecord;
import com.chetango.model.packages.CreditKind;
import com.chetango.model.packages.PackageTerms;
import com.chetango.model.packages.PackageTerms.FrozenDays;
import com.chetango.model.rows.Indexes;
import com.chetango.model.rows.Rows;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A student's packages with their ledgers; the usable ones first, then the newest. */
final class PackageReader {

    private static final Comparator<SoldPackage> USABLE_FIRST =
            Comparator.comparing((SoldPackage p) -> !p.isUsable())
                    .thenComparing(p -> p.rights().isVoid())
                    .thenComparing(p -> p.span().isOver());

    private static final Comparator<CreditEntryRecord> IN_TIME =
            Comparator.comparing(CreditEntryRecord::getAt)
                    .thenComparing(CreditEntryRecord::getLine);

    private final Rows rows;
    private final Map<UUID, String> classNames;
    private final LocalDate today;

    PackageReader(Rows rows, Map<UUID, String> classNames, LocalDate today) {
        this.rows = rows;
        this.classNames = classNames;
        this.today = today;
    }

    List<SoldPackage> of(StudentRecord student) {
        List<EntitlementRecord> sold =
                new ArrayList<>(rows.find(Indexes.ENTITLEMENTS_OF_STUDENT, student.getId()));
        UUID family = student.getFamilyId();
        if (family != null) {
            rows.find(Indexes.ENTITLEMENTS_OF_FAMILY, family).stream()
                    .filter(e -> !e.getStudentId().equals(student.getId()))
                    .forEach(sold::add);
        }
        return sold.stream()
                .sorted(Comparator.comparing(EntitlementRecord::getSoldAt).reversed())
                .map(row -> read(row, student.getId()))
                .sorted(USABLE_FIRST)
                .toList();
    }

    private SoldPackage read(EntitlementRecord row, UUID student) {
        List<PackageFreezeRecord> freezes = rows.find(Indexes.FREEZES_OF_ENTITLEMENT, row.getId());
        PackageTerms terms = PackageTerms.of(row, freezes);
        List<Line> lines = lines(row.getId());
        return new SoldPackage(
                row.getId(),
                row.getName(),
                row.getClasses(),
                lines.isEmpty() ? 0 : lines.getFirst().after(),
                span(terms, freezes),
                new Rights(
                        row.getOverdraftLimit(),
                        Math.max(0, row.getFreezeDays() - FrozenDays.together(terms.freezes())),
                        row.getTransferable(),
                        !row.getStudentId().equals(student),
                        row.getVoidedAt() != null),
                lines);
    }

    private Span span(PackageTerms terms, List<PackageFreezeRecord> freezes) {
        Optional<PackageFreezeRecord> now =
                freezes.stream()
                        .filter(f -> !f.getThroughOn().isBefore(today))
                        .filter(f -> !f.getThroughOn().isBefore(f.getFromOn()))
                        .min(Comparator.comparing(PackageFreezeRecord::getFromOn));
        return new Span(
                terms.startsOn(),
                terms.endsOn(),
                terms.hasEndedBy(today),
                now.filter(f -> !f.getFromOn().isAfter(today))
                        .map(PackageFreezeRecord::getThroughOn)
                        .orElse(null),
                now.map(PackageFreezeRecord::getId).orElse(null));
    }

    /** The newest first, each with what was left after it. */
    private List<Line> lines(UUID entitlement) {
        List<Line> lines = new ArrayList<>();
        long left = 0;
        for (CreditEntryRecord row :
                rows.find(Indexes.CREDITS_OF_ENTITLEMENT, entitlement).stream()
                        .sorted(IN_TIME)
                        .toList()) {
            left += row.getAmount();
            lines.addFirst(
                    new Line(
                            row.getAt(),
                            CreditKind.valueOf(row.getKind()),
                            about(row.getClassSessionId()),
                            row.getNote(),
                            row.getAmount(),
                            left));
        }
        return lines;
    }

    private @Nullable String about(@Nullable UUID session) {
        return session == null ? null : classNames.get(session);
    }
}
