/**
 * The students' screen: the list at the left, the person in front at the right.
 *
 * <p>{@link com.chetango.desk.students.ui.StudentsViewModel} knows who is in front and what is
 * being done; each card and tab draws a part of the {@link
 * com.chetango.desk.students.StudentSheet}.
 */
@NullMarked
package com.chetango.desk.students.ui;

import org.jspecify.annotations.NullMarked;
