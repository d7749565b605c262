package com.chetango.desk.papers;

/** On what a receipt is printed. */
public enum ReceiptLayout {
    ROLL_80_MM,
    LETTER
}
