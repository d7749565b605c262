package com.chetango.desk.students;

import com.chetango.model.packages.CreditKind;
import com.chetango.model.people.ConsentPurpose;
import com.chetango.model.people.StudentStatus;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Everything about one student that is on the first page. */
public record StudentSheet(
        Head head,
        List<SoldPackage> packages,
        Family family,
        List<Permission> permissions,
        @Nullable Contact emergency,
        List<Event> recent) {

    public StudentSheet {
        packages = List.copyOf(packages);
        permissions = List.copyOf(permissions);
        recent = List.copyOf(recent);
    }

    /**
     * Who it is.
     *
     * @param branches where they are enrolled or have danced, home first
     */
    public record Head(
            UUID id,
            String name,
            @Nullable Photo photo,
            StudentStatus status,
            Person person,
            List<String> branches,
            LocalDate joinedOn) {}

    /**
     * What is on the identity card and how to call.
     *
     * @param gender F, M or null: how to address them
     */
    public record Person(
            @Nullable String gender,
            @Nullable String documentType,
            @Nullable String documentNumber,
            @Nullable Integer age,
            @Nullable String phone) {}

    /**
     * A package bought or received.
     *
     * @param classes null: unlimited
     * @param left of the ledger; may be below zero
     */
    public record SoldPackage(
            UUID id,
            String name,
            @Nullable Integer classes,
            long left,
            Span span,
            Rights rights,
            List<Line> lines) {
        public SoldPackage {
            lines = List.copyOf(lines);
        }

        public boolean isUnlimited() {
            return classes == null;
        }

        /** Whether somebody may still enter with it today. */
        public boolean isUsable() {
            return !span.isOver() && !rights.isVoid() && (isUnlimited() || left > 0);
        }
    }

    /**
     * When it can be used.
     *
     * @param startsOn null: from its first use
     * @param frozenThrough last day of the freeze that holds today, and its id; null when none
     */
    public record Span(
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            boolean isOver,
            @Nullable LocalDate frozenThrough,
            @Nullable UUID freezeId) {}

    /**
     * What may be done with it.
     *
     * @param grace classes it may still go below zero
     * @param freezeDaysLeft days it may still rest
     * @param isOthers bought by somebody of the family and shared
     */
    public record Rights(
            int grace,
            long freezeDaysLeft,
            boolean isTransferable,
            boolean isOthers,
            boolean isVoid) {}

    /**
     * A line of the ledger.
     *
     * @param about the class, or the receipt of a purchase
     * @param after what was left then
     */
    public record Line(
            Instant at,
            CreditKind kind,
            @Nullable String about,
            @Nullable String note,
            int amount,
            long after) {}

    /** Null name: no family. */
    public record Family(
            @Nullable UUID id,
            @Nullable String name,
            @Nullable String payer,
            List<Member> members) {
        static final Family NONE = new Family(null, null, null, List.of());

        public Family {
            members = List.copyOf(members);
        }
    }

    /**
     * Somebody of the family, this student left out.
     *
     * @param relation of a guardian; null for another student
     * @param left classes of another student; null for guardians and the unlimited
     */
    public record Member(
            UUID id,
            String name,
            @Nullable String relation,
            @Nullable String phone,
            @Nullable Integer age,
            @Nullable Long left) {
        public boolean isGuardian() {
            return relation != null;
        }
    }

    /**
     * The last word on one purpose.
     *
     * @param granted null: never asked
     */
    public record Permission(
            ConsentPurpose purpose, @Nullable Boolean granted, @Nullable Instant at) {}

    public record Contact(String name, @Nullable String relation, @Nullable String phone) {}

    /**
     * Something that happened.
     *
     * @param what its words depend on the kind: a class, a concept, a package
     * @param amount pesos or days, where there is one
     * @param who did it
     */
    public record Event(
            Instant at,
            Kind kind,
            String what,
            long amount,
            @Nullable LocalDate from,
            @Nullable LocalDate through,
            String who) {

        /** What kind of thing. */
        public enum Kind {
            ENTERED,
            ENTERED_OWING,
            ENTRY_UNDONE,
            BOUGHT,
            PAID,
            REFUNDED,
            VOIDED,
            FROZE,
            ALLOWED,
            FORBADE,
            CARD,
            CARD_REPLACED,
            ENROLLED,
            EDITED,
            JOINED
        }
    }
}
