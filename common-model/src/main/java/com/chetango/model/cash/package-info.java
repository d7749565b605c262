/**
 * The drawer of one desk: counts, what should be in it, differences.
 *
 * <p>A close is blind: whoever counts does not see what is expected, which is computed from the
 * payments of the session only once the count is locked.
 */
@NullMarked
package com.chetango.model.cash;

import org.jspecify.annotations.NullMarked;
