/**
 * The desk's one door and its conversation with the server.
 *
 * <p>{@link com.chetango.desk.sync.Desk#execute} is the only way to write replicated tables: rows,
 * receipt number and outbox row in one transaction. {@code SyncCore} decides what to send and what
 * an answer changes, without threads or network; {@code SyncLoop} and {@code ExchangeClient} are
 * thin shells around it. What is waiting is read from the database, never remembered, so a killed
 * program goes on where it stopped.
 */
@NullMarked
package com.chetango.desk.sync;

import org.jspecify.annotations.NullMarked;
