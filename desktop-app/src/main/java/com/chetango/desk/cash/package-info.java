/**
 * The cash drawer: opened with a counted float, moved with a reason, counted blind, closed once.
 */
@NullMarked
package com.chetango.desk.cash;

import org.jspecify.annotations.NullMarked;
