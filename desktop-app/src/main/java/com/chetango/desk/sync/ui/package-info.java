/**
 * What waits to be sent and why: the panel under the chip and the page behind it. Both only show
 * what {@code SyncService} reads from the database, so they agree with it after any interruption.
 */
@NullMarked
package com.chetango.desk.sync.ui;

import org.jspecify.annotations.NullMarked;
