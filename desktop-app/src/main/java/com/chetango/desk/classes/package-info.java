/**
 * Classes: today's with their head count, the week's schedule, enrolment, the roll and its
 * confirmation.
 */
@NullMarked
package com.chetango.desk.classes;

import org.jspecify.annotations.NullMarked;
