/** The screen of the day at a glance; every number on it can be opened. */
@NullMarked
package com.chetango.desk.today.ui;

import org.jspecify.annotations.NullMarked;
