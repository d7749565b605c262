/**
 * For the people who build the desk: the pictures of every screen in every dress, and the gallery
 * of controls. Nothing here runs at an academy.
 *
 * <p>To have a screen drawn, add it to {@link com.chetango.desk.dev.ScreenGallery} with demo data.
 */
@NullMarked
package com.chetango.desk.dev;

import org.jspecify.annotations.NullMarked;
