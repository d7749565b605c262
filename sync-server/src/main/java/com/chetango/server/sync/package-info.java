/**
 * The server's half of an exchange: take operations, once and in order, and hand out rows.
 *
 * <p>Nothing a payload contains can stop a device's queue: what cannot be applied is kept, answered
 * for and put before a person.
 */
@NullMarked
package com.chetango.server.sync;

import org.jspecify.annotations.NullMarked;
