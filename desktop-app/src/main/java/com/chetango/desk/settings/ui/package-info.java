/** The settings screen: looks at the left, devices and this computer at the right. */
@NullMarked
package com.chetango.desk.settings.ui;

import org.jspecify.annotations.NullMarked;
