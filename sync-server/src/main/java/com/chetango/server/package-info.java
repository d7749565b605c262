/**
 * The server that desks synchronise with: start, settings, wiring and the one list of routes.
 * Capabilities live in packages of their own; only this package sees all of them.
 */
@NullMarked
package com.chetango.server;

import org.jspecify.annotations.NullMarked;
