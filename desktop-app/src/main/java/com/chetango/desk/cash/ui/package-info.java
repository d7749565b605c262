/** The drawer's screens: opening, the open drawer, and the close in three steps. */
@NullMarked
package com.chetango.desk.cash.ui;

import org.jspecify.annotations.NullMarked;
