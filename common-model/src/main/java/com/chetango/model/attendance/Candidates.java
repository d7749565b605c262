package com.chetango.model.attendance;

import com.chetango.model.db.tables.records.AttendanceRecord;
import com.chetango.model.db.tables.records.EntitlementRecord;
import com.chetango.model.db.tables.records.StudentRecord;
import com.chetango.model.packages.PackageTerms;
import com.chetango.model.rows.Indexes;
import com.chetango.model.rows.Rows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reading the packages a student may enter on: their own and the family's shared ones. */
public final class Candidates {

    private Candidates() {}

    public static List<AdmissionRules.Candidate> of(
            Rows rows, StudentRecord student, LocalDate date) {
        List<EntitlementRecord> owned = new ArrayList<>();
        owned.addAll(rows.find(Indexes.ENTITLEMENTS_OF_STUDENT, student.getId()));
        UUID family = student.getFamilyId();
        if (family != null) {
            rows.find(Indexes.ENTITLEMENTS_OF_FAMILY, family).stream()
                    .filter(e -> !e.getStudentId().equals(student.getId()))
                    .forEach(owned::add);
        }
        return owned.stream()
                .filter(e -> e.getVoidedAt() == null)
                .map(e -> candidate(rows, e, date))
                .toList();
    }

    private static AdmissionRules.Candidate candidate(
            Rows rows, EntitlementRecord row, LocalDate date) {
        PackageTerms terms =
                PackageTerms.of(row, rows.find(Indexes.FREEZES_OF_ENTITLEMENT, row.getId()));
        long balance = terms.isUnlimited() ? 0 : rows.total(Indexes.CREDITS_LEFT, row.getId());
        int today = 0;
        int week = 0;
        if (terms.limits().perDay() != null || terms.limits().perWeek() != null) {
            LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            for (AttendanceRecord entry :
                    rows.find(Indexes.ATTENDANCE_OF_ENTITLEMENT, row.getId())) {
                LocalDate on = entry.getClassDate();
                boolean thisWeek = !on.isBefore(monday) && on.isBefore(monday.plusWeeks(1));
                if (thisWeek && !Entries.isUndone(rows, entry)) {
                    week++;
                    today += on.equals(date) ? 1 : 0;
                }
            }
        }
        return new AdmissionRules.Candidate(terms, balance, today, week);
    }
}
