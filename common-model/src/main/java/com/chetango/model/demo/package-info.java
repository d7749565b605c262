/**
 * An academy to try things in: invented people, a schedule, a year of history.
 *
 * <p>The history is made by the operations themselves, applied one after the other in memory, so
 * that whatever the rules promise (balances, chained receipts, closed drawers) holds in it. The
 * same seed makes the same rows. Nobody in it exists.
 */
@NullMarked
package com.chetango.model.demo;

import org.jspecify.annotations.NullMarked;
