/** The day at a glance: who came, what was sold, what is owed by those who come, the cash. */
@NullMarked
package com.chetango.desk.today;

import org.jspecify.annotations.NullMarked;
