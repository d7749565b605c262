/**
 * What staff can do, a record each, with the code that applies it.
 *
 * <p>All of them live in one package because a sealed interface outside a named module demands it.
 * The pure decisions they take are in the feature packages beside this one ({@code attendance},
 * {@code packages}, {@code sales}, {@code cash}, {@code classes}, {@code people}).
 */
@NullMarked
package com.chetango.model.operation;

import org.jspecify.annotations.NullMarked;
