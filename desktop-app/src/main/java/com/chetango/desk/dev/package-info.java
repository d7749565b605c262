/**
 * Programs for whoever works on the desk: sample papers, screenshots, demonstration data. Nothing
 * here runs at an academy.
 */
@NullMarked
package com.chetango.desk.dev;

import org.jspecify.annotations.NullMarked;
