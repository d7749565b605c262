/** The charging screen: what is sold at the left, the receipt as it will come out at the right. */
@NullMarked
package com.chetango.desk.sales.ui;

import org.jspecify.annotations.NullMarked;
