/**
 * Academies as the server knows them: their code, their epoch, how they are made, what anybody may
 * see of them.
 */
@NullMarked
package com.chetango.server.tenants;

import org.jspecify.annotations.NullMarked;
