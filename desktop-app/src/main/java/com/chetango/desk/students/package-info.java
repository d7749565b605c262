/** Students and their families: finding, reading, registering and changing them. */
@NullMarked
package com.chetango.desk.students;

import org.jspecify.annotations.NullMarked;
