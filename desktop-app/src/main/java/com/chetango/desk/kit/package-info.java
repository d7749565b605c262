/**
 * The building blocks every screen is made of, and the one look they share.
 *
 * <p>A screen is code: it puts these controls together, binds them to its view model and forwards
 * what the person does. It sets no colour, size or font of its own; {@code kit.css} does, over the
 * colour variables of {@code light.css} and {@code dark.css} and the academy's {@link
 * com.chetango.desk.kit.BrandColors}. Where text or an icon lies on a coloured surface it follows
 * the variable {@code -fg} of that surface.
 *
 * <p>Words: {@link com.chetango.desk.kit.Type}. Actions: {@link com.chetango.desk.kit.ActionButton}
 * (one {@code primary} a screen). Boxes: {@link com.chetango.desk.kit.Card}, {@link
 * com.chetango.desk.kit.ListRow}, {@link com.chetango.desk.kit.RowTable}. The gallery in {@code
 * com.chetango.desk.dev} shows all of them.
 */
@NullMarked
package com.chetango.desk.kit;

import org.jspecify.annotations.NullMarked;
