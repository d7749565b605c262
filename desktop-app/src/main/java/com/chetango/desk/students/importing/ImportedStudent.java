package com.chetango.desk.students.importing;

import com.chetango.model.people.GuardianProfile;
import com.chetango.model.people.StudentProfile;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * One student as a row of the file tells it.
 *
 * @param row the line or row number that a spreadsheet shows
 * @param joinedOn null when the file does not say
 */
public record ImportedStudent(
        int row,
        StudentProfile profile,
        @Nullable GuardianProfile guardian,
        @Nullable LocalDate joinedOn) {}
