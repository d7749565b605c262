/**
 * The reception screen: one box, the camera, the verdict, today's classes and the last arrivals.
 */
@NullMarked
package com.chetango.desk.reception.ui;

import org.jspecify.annotations.NullMarked;
