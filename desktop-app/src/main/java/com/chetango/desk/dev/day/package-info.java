/**
 * A front-desk day played through the real screens and a real server, to be watched or to be run
 * where there is no display. It proves nothing a test should prove; it shows that the whole works.
 */
@NullMarked
package com.chetango.desk.dev.day;

import org.jspecify.annotations.NullMarked;
