/**
 * What a person sets for this computer, not for the academy: how the screen looks, which language,
 * and whether camera, scanner and printer answer. None of it is synced; it lies in a small file
 * beside the data.
 */
@NullMarked
package com.chetango.desk.settings;

import org.jspecify.annotations.NullMarked;
