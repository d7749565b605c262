/**
 * Receipts: a payment read back from its rows as a paper, printed, kept as PDF, printed again.
 *
 * <p>The paper is always made from committed rows, never from what a screen had in hand.
 */
@NullMarked
package com.chetango.desk.receipts;

import org.jspecify.annotations.NullMarked;
