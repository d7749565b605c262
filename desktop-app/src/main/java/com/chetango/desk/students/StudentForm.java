package com.chetango.desk.students;

import com.chetango.model.people.ConsentChannel;
import com.chetango.model.people.ConsentPurpose;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * A form as it stands.
 *
 * @param photo null: the one there is stays
 */
public record StudentForm(
        Map<StudentInput, String> typed,
        Relatives relatives,
        Consents consents,
        com.chetango.model.people.@Nullable Photo photo) {

    public StudentForm {
        typed = Map.copyOf(typed);
    }

    /** Who pays for everybody of the family. */
    public enum Payer {
        /** As it was, or the guardian of a new family. */
        UNCHANGED,
        STUDENT,
        GUARDIAN,
        RELATIVE
    }

    /**
     * @param relative another student of whose family this one is
     */
    public record Relatives(@Nullable UUID relative, Payer payer) {
        public static final Relatives NONE = new Relatives(null, Payer.UNCHANGED);
    }

    /**
     * What was asked and answered now; what is not in the map was not asked.
     *
     * @param textVersion of what they read
     */
    public record Consents(
            Map<ConsentPurpose, Boolean> answers, String textVersion, ConsentChannel channel) {
        /** The wording the academy gives people to read now. */
        public static final String VERSION = "2026-1";

        public static final Consents NONE =
                new Consents(new EnumMap<>(ConsentPurpose.class), VERSION, ConsentChannel.SCREEN);

        public Consents {
            answers = Map.copyOf(answers);
        }
    }

    /**
     * What the form of somebody who is there begins with.
     *
     * @param guardianId the guardian the form shows; null while there is none
     */
    public record Loaded(
            UUID student,
            Map<StudentInput, String> values,
            @Nullable UUID familyId,
            @Nullable UUID guardianId,
            @Nullable Photo photo,
            Map<ConsentPurpose, Boolean> permissions) {
        public Loaded {
            values = Map.copyOf(values);
            permissions = Map.copyOf(permissions);
        }

        /** Somebody answers for them already. */
        public boolean isGuarded() {
            return guardianId != null;
        }
    }
}
