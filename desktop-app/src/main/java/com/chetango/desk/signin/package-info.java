/**
 * Who works at the desk: signing in with the server, without it, and a supervisor's PIN.
 *
 * <p>The server decides while it can be reached. Afterwards this desk keeps a verifier of its own
 * (Argon2id with its own salt, never the server's hash) that is good for fourteen days, so a day
 * without network begins like any other. Wrong attempts make the next one wait longer, and a
 * restart does not forgive them.
 */
@NullMarked
package com.chetango.desk.signin;

import org.jspecify.annotations.NullMarked;
