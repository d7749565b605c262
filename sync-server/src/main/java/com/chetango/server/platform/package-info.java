/**
 * What the server stands on: the database and its migrations, hashing.
 *
 * <p>Every transaction is opened here for one tenant, so that forgetting the tenant is impossible
 * rather than unlikely.
 */
@NullMarked
package com.chetango.server.platform;

import org.jspecify.annotations.NullMarked;
