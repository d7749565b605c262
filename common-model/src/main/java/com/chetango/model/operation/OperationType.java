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
    CLOSE_CASH("CloseCash", 1, CloseCash.class);

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
        };
    }
}
