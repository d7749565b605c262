/**
 * The narrow port through which operations see the database.
 *
 * <p>An operation is written once and run at the desk, on the server and in simulation. It can only
 * read a row by id, read a declared index, read a declared sum, put a row and edit a row; so each
 * place can serve it its own way (a statement a call, a batch prefetched in memory, plain maps).
 */
@NullMarked
package com.chetango.model.rows;

import org.jspecify.annotations.NullMarked;
