/**
 * What an academy sells and where: plans, branches, rooms, staff, its own name and limits.
 *
 * <p>Supervisors edit these against the version they saw, because prices and roles must not be
 * decided by whichever desk was offline longest.
 */
@NullMarked
package com.chetango.model.catalogue;

import org.jspecify.annotations.NullMarked;
