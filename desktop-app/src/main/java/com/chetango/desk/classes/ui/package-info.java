/**
 * The classes screen: a day with the list of each class, the weekly schedule, and the days on which
 * it rests.
 */
@NullMarked
package com.chetango.desk.classes.ui;

import org.jspecify.annotations.NullMarked;
