package com.chetango.model.operation;

import com.chetango.model.people.Role;
import com.chetango.model.rows.Rows;

import java.util.Set;

/**
 * Something a member of staff does. The desk applies it to its own database at once; the server
 * applies the same code later, and its rows win.
 *
 * <p>Rules for {@link #apply}: read and write only through {@code rows}; take time, place and
 * person from {@code context}; derive every id from the operation or from what the row is about;
 * decide with the pure rules of the feature packages; never throw for anything a person could have
 * done.
 *
 * <p>Constructors check shape (nulls, ranges, lengths): a payload that cannot be built cannot be
 * applied and is parked by the server.
 */
public sealed interface Operation
        permits AddCharge,
                AdjustCredits,
                AttachProof,
                CancelClass,
                ChangeStudentStatus,
                ChangeTeacher,
                CheckIn,
                CloseCash,
                ConfirmClass,
                ConfirmTender,
                EditStudent,
                EndEnrolment,
                EndFreezeEarly,
                EndSlot,
                EnrolStudent,
                FreezePackage,
                GenerateSessions,
                MoveCash,
                OpenCash,
                RecordConsent,
                RecordPayment,
                RefundPayment,
                RegisterStudent,
                ReopenClass,
                ReplaceBadge,
                RetirePlan,
                SaveAcademy,
                SaveBranch,
                SaveFamily,
                SaveGuardian,
                SaveHoliday,
                SaveLevel,
                SavePlan,
                SaveRoom,
                SaveSlot,
                SaveStaff,
                SaveStyle,
                SellPackage,
                SetStudentPhoto,
                TransferCredits,
                UndoCheckIn,
                VoidCharge,
                VoidPackage,
                VoidPayment {

    Outcome apply(Rows rows, OperationContext context);

    /** Roles that may do this; checked at the desk before applying and again by the server. */
    Set<Role> allowedRoles();

    /**
     * Whether this reports something that happened in the world (someone entered, money moved),
     * which the server must accept, rather than an intention it may reject.
     */
    boolean isFact();

    /** Whether the desk must reach the disk before it prints or says thanks. */
    default boolean movesMoney() {
        return false;
    }
}
