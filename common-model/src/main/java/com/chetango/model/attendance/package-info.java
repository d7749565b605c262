/** Who may enter a class and on which package: pure decisions without a database. */
@NullMarked
package com.chetango.model.attendance;

import org.jspecify.annotations.NullMarked;
