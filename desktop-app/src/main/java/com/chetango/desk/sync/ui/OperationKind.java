package com.chetango.desk.sync.ui;

import com.chetango.desk.kit.Icon;

import java.util.Locale;

/** Operations as people think of them. */
public enum OperationKind {
    ATTENDANCE(Icon.SCAN),
    MONEY(Icon.PAY),
    PEOPLE(Icon.EDIT),
    CLASSES(Icon.CALENDAR),
    ACADEMY(Icon.GEAR);

    private final Icon icon;

    OperationKind(Icon icon) {
        this.icon = icon;
    }

    Icon icon() {
        return icon;
    }

    /** The end of its text key. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By the name an operation travels under; one this program does not know is the academy's. */
    static OperationKind of(String type) {
        return switch (type) {
            case "CheckIn", "UndoCheckIn" -> ATTENDANCE;
            case "SellPackage",
                    "RecordPayment",
                    "RefundPayment",
                    "VoidPayment",
                    "VoidCharge",
                    "VoidPackage",
                    "AddCharge",
                    "AttachProof",
                    "ConfirmTender",
                    "OpenCash",
                    "MoveCash",
                    "CloseCash" ->
                    MONEY;
            case "RegisterStudent",
                    "EditStudent",
                    "ChangeStudentStatus",
                    "SetStudentPhoto",
                    "ReplaceBadge",
                    "RecordConsent",
                    "SaveFamily",
                    "SaveGuardian",
                    "AdjustCredits",
                    "FreezePackage",
                    "EndFreezeEarly",
                    "TransferCredits",
                    "EnrolStudent",
                    "EndEnrolment" ->
                    PEOPLE;
            case "GenerateSessions",
                    "ConfirmClass",
                    "CancelClass",
                    "ReopenClass",
                    "ChangeTeacher",
                    "SaveSlot",
                    "EndSlot" ->
                    CLASSES;
            default -> ACADEMY;
        };
    }
}
