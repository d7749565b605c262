/**
 * Who is speaking: passwords, sessions, devices and the receipt series leased to them.
 *
 * <p>A token is opaque and 256 bits random; the tenant, the person and the device come from it and
 * never from a message.
 */
@NullMarked
package com.chetango.server.identity;

import org.jspecify.annotations.NullMarked;
