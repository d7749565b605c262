/**
 * Who is at the door: reading a card or a name, judging it, letting in, taking back.
 *
 * <p>{@link com.chetango.desk.reception.ReceptionService} answers every reading with a {@link
 * com.chetango.desk.reception.Verdict}; the screen shows verdicts and nothing else decides.
 */
@NullMarked
package com.chetango.desk.reception;

import org.jspecify.annotations.NullMarked;
