/**
 * Small values both sides share: ids made by name, whole-peso money.
 *
 * <p>They are here because desk and server must agree on every digit of them.
 */
@NullMarked
package com.chetango.model.values;

import org.jspecify.annotations.NullMarked;
