/**
 * What is owed and how it is paid: charges, discounts, methods, splits, duplicates.
 *
 * <p>Nothing stores a balance or a status: both are sums over charges and allocations, read here.
 * Everything is pure or reads through {@code Rows}, so screens ask the same code the operations do.
 */
@NullMarked
package com.chetango.model.sales;

import org.jspecify.annotations.NullMarked;
