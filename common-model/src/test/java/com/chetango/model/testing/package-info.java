/**
 * What the tests of this module stand on: a real database with the migrations in it, and an academy
 * just large enough to do things in.
 */
@NullMarked
package com.chetango.model.testing;

import org.jspecify.annotations.NullMarked;
