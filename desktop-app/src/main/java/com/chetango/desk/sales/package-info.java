/**
 * Charging: what somebody buys or owes, how they pay it, one receipt.
 *
 * <p>{@link com.chetango.desk.sales.Cart} is the sale being made, a value; {@link
 * com.chetango.desk.sales.CheckoutService} turns it into operations, all of them or none.
 */
@NullMarked
package com.chetango.desk.sales;

import org.jspecify.annotations.NullMarked;
