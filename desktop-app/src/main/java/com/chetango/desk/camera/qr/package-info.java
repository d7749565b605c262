/**
 * The QR reader: brightness in, texts and boxes out, no screen and no camera.
 *
 * <p>Members photograph wrinkled cards and hold cracked phones to cheap cameras, so this reads more
 * than a plain ZXing pass: finder patterns are searched in several sizes and binarizations, the
 * symbol's grid is laid over the grey picture until the patterns every code must have agree best,
 * the code then teaches an equalizer its own blur, and Reed-Solomon is told which modules were
 * doubtful. Nothing is ever guessed: a text leaves here only after error correction with room to
 * spare and with the fixed patterns in place.
 */
@NullMarked
package com.chetango.desk.camera.qr;

import org.jspecify.annotations.NullMarked;
