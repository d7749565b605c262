/**
 * The calendar of an academy: Colombian holidays, weekly schedule, the classes it makes, who is
 * expected in them.
 *
 * <p>All of it is pure and works for any year.
 */
@NullMarked
package com.chetango.model.classes;

import org.jspecify.annotations.NullMarked;
