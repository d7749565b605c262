/** Rules of the packages people buy: validity, freezes, order of use. */
@NullMarked
package com.chetango.model.packages;

import org.jspecify.annotations.NullMarked;
