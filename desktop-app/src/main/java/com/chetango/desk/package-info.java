/**
 * The front desk program: its start, and the wiring of every service in order. Each task of the
 * person at the desk has a package of its own; only this package and the shell see all of them.
 */
@NullMarked
package com.chetango.desk;

import org.jspecify.annotations.NullMarked;
