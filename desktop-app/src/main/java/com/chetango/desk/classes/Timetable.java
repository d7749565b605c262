package com.chetango.desk.classes;

import java.util.List;
import java.util.UUID;

/**
 * The weekly schedule of a branch and what its form chooses from.
 *
 * @param catalogueVersion the version seen; a change made meanwhile by another refuses ours
 * @param classes by weekday and time; those that ended are not here
 */
public record Timetable(
        long catalogueVersion,
        UUID branch,
        List<WeeklyClass> classes,
        List<Choice> branches,
        List<Room> rooms,
        List<Choice> styles,
        List<Choice> levels,
        List<Choice> teachers) {

    public record Room(UUID id, UUID branchId, String name, int capacity) {

        @Override
        public String toString() {
            return name;
        }
    }
}
