package com.chetango.model.packages;

/** Why a ledger line is there; stored by name. */
public enum CreditKind {
    GRANT,
    USE,
    UNDO,
    MAKE_UP,
    FREEZE,
    TRANSFER,
    EXPIRE,
    ADJUST,
    SETTLE
}
