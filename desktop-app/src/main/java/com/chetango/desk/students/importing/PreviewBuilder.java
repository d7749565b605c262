package com.chetango.desk.students.importing;

import com.chetango.desk.students.importing.ImportOutcome.Counts;
import com.chetango.desk.students.importing.ImportOutcome.Preview;
import com.chetango.desk.students.importing.RowProblem.Kind;
import com.chetango.model.people.Document;
import com.chetango.model.people.StudentProfile;
import com.chetango.model.people.Texts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Collects students and problems, and notices who comes twice. */
final class PreviewBuilder {
    private final List<ImportedStudent> students = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private final Map<String, ImportedStudent> seen = new HashMap<>();
    private int repeated;
    private int known;
    private int rowsWithProblems;

    int rows() {
        return students.size() + repeated + known + rowsWithProblems;
    }

    void add(ImportedStudent student, Predicate<ImportedStudent> isKnown) {
        ImportedStudent earlier = seen.putIfAbsent(key(student.profile()), student);
        if (earlier != null) {
            if (isSamePerson(earlier.profile(), student.profile())) {
                repeated++;
            } else {
                String at = String.valueOf(earlier.row());
                refuse(
                        List.of(
                                new RowProblem(
                                        student.row(), Column.DOCUMENT, Kind.SAME_DOCUMENT, at)));
            }
        } else if (isKnown.test(student)) {
            known++;
        } else {
            students.add(student);
        }
    }

    void refuse(List<RowProblem> found) {
        rowsWithProblems++;
        int room = StudentImport.PROBLEMS_SHOWN - problems.size();
        problems.addAll(found.subList(0, Math.min(Math.max(0, room), found.size())));
    }

    Preview build(List<String> ignoredColumns) {
        return new Preview(
                students,
                problems,
                new Counts(rows(), students.size(), repeated, known, rowsWithProblems),
                ignoredColumns);
    }

    /** The document; without one, the name with what tells namesakes apart. */
    private static String key(StudentProfile profile) {
        Document document = profile.document();
        return document == null
                ? "n " + name(profile) + " " + profile.birthDate() + " " + profile.contact()
                : "d " + document.number();
    }

    /** One document with two spellings of a name is one person; two different names are not. */
    private static boolean isSamePerson(StudentProfile one, StudentProfile other) {
        return name(one).equals(name(other));
    }

    private static String name(StudentProfile profile) {
        return Texts.plain(profile.names().given() + " " + profile.names().surnames());
    }
}
