package com.chetango.model.demo;

import com.chetango.model.people.Ages;
import com.chetango.model.people.StudentProfile;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody of the cast. */
record DemoPerson(UUID id, StudentProfile profile, String branch, Fate fate, LocalDate joinedOn) {

    /** Needs a guardian. */
    boolean isMinorOn(LocalDate day) {
        return Ages.isMinor(profile.birthDate(), day);
    }

    /** How a student stands today. */
    enum Fate {
        NORMAL,
        /** Normal, and born on this day of the year. */
        BIRTHDAY,
        /** Normal, and nobody signed for their data. */
        NO_CONSENT,
        /** Two classes left of eight. */
        FEW_LEFT,
        /** One class left of eight. */
        LAST_CLASS,
        UNLIMITED,
        OUT_OF_CLASSES,
        /** Ended three days ago with classes left. */
        EXPIRED,
        /** Owes a package. */
        IN_DEBT,
        /** Buys one class at a time. */
        DROP_IN,
        FROZEN,
        INACTIVE,
        /** Registered, never bought. */
        NO_PACKAGE;

        boolean isOrdinary() {
            return this == NORMAL || this == BIRTHDAY || this == NO_CONSENT || this == DROP_IN;
        }
    }
}
