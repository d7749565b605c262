/**
 * What the desk and the server both know and decide: value types, operations with the rules that
 * judge them, the replicated tables and the messages of synchronisation. No HTTP, no JavaFX, no
 * threads and no clock reads, so that the same operation gives the same rows on either side.
 */
@NullMarked
package com.chetango.model;

import org.jspecify.annotations.NullMarked;
