package com.chetango.model.operation;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The name and version each operation travels under. A shape that changes gets a new constant with
 * the next version; old ones stay readable for ever.
 */
public enum OperationType {
    CHECK_IN("CheckIn", 1, CheckIn.class),
    UNDO_CHECK_IN("UndoCheckIn", 1, UndoCheckIn.class),
    REGISTER_STUDENT("RegisterStudent", 1, RegisterStudent.class),
    GENERATE_SESSIONS("GenerateSessions", 1, GenerateSessions.class),
    CONFIRM_CLASS("ConfirmClass", 1, ConfirmClass.class),
    CANCEL_CLASS("CancelClass", 1, CancelClass.class),
    SELL_PACKAGE("SellPackage", 1, SellPackage.class),
    RECORD_PAYMENT("RecordPayment", 1, RecordPayment.class),
    OPEN_CASH("OpenCash", 1, OpenCash.class),
    CLOSE_CASH("CloseCash", 1, CloseCash.class),
    EDIT_STUDENT("EditStudent", 1, EditStudent.class),
    CHANGE_STUDENT_STATUS("ChangeStudentStatus", 1, ChangeStudentStatus.class),
    SET_STUDENT_PHOTO("SetStudentPhoto", 1, SetStudentPhoto.class),
    REPLACE_BADGE("ReplaceBadge", 1, ReplaceBadge.class),
    RECORD_CONSENT("RecordConsent", 1, RecordConsent.class),
    SAVE_FAMILY("SaveFamily", 1, SaveFamily.class),
    SAVE_GUARDIAN("SaveGuardian", 1, SaveGuardian.class),
    SAVE_PLAN("SavePlan", 1, SavePlan.class),
    RETIRE_PLAN("RetirePlan", 1, RetirePlan.class),
    SAVE_STYLE("SaveStyle", 1, SaveStyle.class),
    SAVE_LEVEL("SaveLevel", 1, SaveLevel.class),
    SAVE_ROOM("SaveRoom", 1, SaveRoom.class),
    SAVE_BRANCH("SaveBranch", 1, SaveBranch.class),
    SAVE_STAFF("SaveStaff", 1, SaveStaff.class),
    SAVE_HOLIDAY("SaveHoliday", 1, SaveHoliday.class),
    SAVE_ACADEMY("SaveAcademy", 1, SaveAcademy.class),
    SAVE_SLOT("SaveSlot", 1, SaveSlot.class),
    END_SLOT("EndSlot", 1, EndSlot.class),
    ENROL_STUDENT("EnrolStudent", 1, EnrolStudent.class),
    END_ENROLMENT("EndEnrolment", 1, EndEnrolment.class),
    REOPEN_CLASS("ReopenClass", 1, ReopenClass.class),
    CHANGE_TEACHER("ChangeTeacher", 1, ChangeTeacher.class),
    ADD_CHARGE("AddCharge", 1, AddCharge.class),
    ADJUST_CREDITS("AdjustCredits", 1, AdjustCredits.class),
    ATTACH_PROOF("AttachProof", 1, AttachProof.class),
    CONFIRM_TENDER("ConfirmTender", 1, ConfirmTender.class),
    END_FREEZE_EARLY("EndFreezeEarly", 1, EndFreezeEarly.class),
    FREEZE_PACKAGE("FreezePackage", 1, FreezePackage.class),
    MOVE_CASH("MoveCash", 1, MoveCash.class),
    REFUND_PAYMENT("RefundPayment", 1, RefundPayment.class),
    TRANSFER_CREDITS("TransferCredits", 1, TransferCredits.class),
    VOID_CHARGE("VoidCharge", 1, VoidCharge.class),
    VOID_PACKAGE("VoidPackage", 1, VoidPackage.class),
    VOID_PAYMENT("VoidPayment", 1, VoidPayment.class);

    private static final Map<String, OperationType> BY_NAME =
            Arrays.stream(values())
                    .collect(
                            Collectors.toMap(
                                    t -> t.wireName + "/" + t.version, Function.identity()));

    private final String wireName;
    private final int version;
    private final Class<? extends Operation> shape;

    OperationType(String wireName, int version, Class<? extends Operation> shape) {
        this.wireName = wireName;
        this.version = version;
        this.shape = shape;
    }

    public String wireName() {
        return wireName;
    }

    public int version() {
        return version;
    }

    public Class<? extends Operation> shape() {
        return shape;
    }

    public static Optional<OperationType> find(String wireName, int version) {
        return Optional.ofNullable(BY_NAME.get(wireName + "/" + version));
    }

    /** The type today's code writes; the compiler points here when an operation is added. */
    public static OperationType of(Operation operation) {
        return switch (operation) {
            case CheckIn _ -> CHECK_IN;
            case UndoCheckIn _ -> UNDO_CHECK_IN;
            case CancelClass _ -> CANCEL_CLASS;
            case ConfirmClass _ -> CONFIRM_CLASS;
            case GenerateSessions _ -> GENERATE_SESSIONS;
            case RegisterStudent _ -> REGISTER_STUDENT;
            case SellPackage _ -> SELL_PACKAGE;
            case RecordPayment _ -> RECORD_PAYMENT;
            case OpenCash _ -> OPEN_CASH;
            case CloseCash _ -> CLOSE_CASH;
            case EditStudent _ -> EDIT_STUDENT;
            case ChangeStudentStatus _ -> CHANGE_STUDENT_STATUS;
            case SetStudentPhoto _ -> SET_STUDENT_PHOTO;
            case ReplaceBadge _ -> REPLACE_BADGE;
            case RecordConsent _ -> RECORD_CONSENT;
            case SaveFamily _ -> SAVE_FAMILY;
            case SaveGuardian _ -> SAVE_GUARDIAN;
            case SavePlan _ -> SAVE_PLAN;
            case RetirePlan _ -> RETIRE_PLAN;
            case SaveStyle _ -> SAVE_STYLE;
            case SaveLevel _ -> SAVE_LEVEL;
            case SaveRoom _ -> SAVE_ROOM;
            case SaveBranch _ -> SAVE_BRANCH;
            case SaveStaff _ -> SAVE_STAFF;
            case SaveHoliday _ -> SAVE_HOLIDAY;
            case SaveAcademy _ -> SAVE_ACADEMY;
            case SaveSlot _ -> SAVE_SLOT;
            case EndSlot _ -> END_SLOT;
            case EnrolStudent _ -> ENROL_STUDENT;
            case EndEnrolment _ -> END_ENROLMENT;
            case ReopenClass _ -> REOPEN_CLASS;
            case ChangeTeacher _ -> CHANGE_TEACHER;
            case AddCharge _ -> ADD_CHARGE;
            case AdjustCredits _ -> ADJUST_CREDITS;
            case AttachProof _ -> ATTACH_PROOF;
            case ConfirmTender _ -> CONFIRM_TENDER;
            case EndFreezeEarly _ -> END_FREEZE_EARLY;
            case FreezePackage _ -> FREEZE_PACKAGE;
            case MoveCash _ -> MOVE_CASH;
            case RefundPayment _ -> REFUND_PAYMENT;
            case TransferCredits _ -> TRANSFER_CREDITS;
            case VoidCharge _ -> VOID_CHARGE;
            case VoidPackage _ -> VOID_PACKAGE;
            case VoidPayment _ -> VOID_PAYMENT;
        };
    }
}
