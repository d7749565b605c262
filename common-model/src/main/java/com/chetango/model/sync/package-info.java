/**
 * What desk and server say to each other: one exchange that pushes operations and pulls rows.
 *
 * <p>Tables travel generically, columns named once and rows as arrays, so a new column needs no new
 * message.
 */
@NullMarked
package com.chetango.model.sync;

import org.jspecify.annotations.NullMarked;
