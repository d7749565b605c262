/**
 * One seam over Javalin: an endpoint sees a {@link com.chetango.server.http.Request} and answers an
 * {@link com.chetango.server.http.Answer}.
 *
 * <p>Limits, unpacking, strict content types and problem+json for whatever goes wrong are done
 * once, here, so that no endpoint can forget them.
 */
@NullMarked
package com.chetango.server.http;

import org.jspecify.annotations.NullMarked;
