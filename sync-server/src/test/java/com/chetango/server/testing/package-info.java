/**
 * What the server's tests stand on: a real server on a free port, a desk that speaks to it over
 * HTTP, academies to speak about.
 */
@NullMarked
package com.chetango.server.testing;

import org.jspecify.annotations.NullMarked;
