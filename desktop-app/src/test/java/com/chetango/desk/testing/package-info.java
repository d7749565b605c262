/**
 * What the desk's tests stand on: a real encrypted database in a folder, a small academy in it and
 * a desk somebody has signed in to.
 */
@NullMarked
package com.chetango.desk.testing;

import org.jspecify.annotations.NullMarked;
