/**
 * Papers: receipts (80 mm roll and letter), the closing report of a cash session and sheets of QR
 * cards, filled with JasperReports and given back as PDF, as pictures for a preview, or printed.
 *
 * <p>A paper is described by a plain record ({@code ReceiptPaper}, {@code CashClosePaper}, {@code
 * CardSheetPaper}) that carries everything it says; nothing here reads a database. The composers
 * ({@code ReceiptRows}, {@code CashCloseRows}, {@code CardRows}) turn it into rows, the templates
 * decide how each kind of row looks. The templates use no Java expressions, so no compiler runs at
 * the desk and opening one takes milliseconds.
 */
@NullMarked
package com.chetango.desk.papers;

import org.jspecify.annotations.NullMarked;
