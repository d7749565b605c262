package com.chetango.desk.papers;

/** The layouts, one {@code .jrxml} file each. */
enum PaperTemplate {
    RECEIPT_ROLL("receipt-roll.jrxml"),
    RECEIPT_LETTER("receipt-letter.jrxml"),
    CASH_CLOSE("cash-close.jrxml"),
    CARDS_LETTER("card-sheet.jrxml"),
    CARDS_A4("card-sheet.jrxml");

    final String file;

    PaperTemplate(String file) {
        this.file = file;
    }
}
