/**
 * Cameras and photographs: where frames come from, the loop that looks at them, and the command
 * that tries a photo for support.
 *
 * <p>A camera is a {@link com.chetango.desk.camera.FrameSource}; a folder of pictures is one too,
 * for tests and for machines without a camera. A camera that is pulled out in the middle of the day
 * is a {@link com.chetango.desk.camera.CameraState}, never an exception, and comes back by itself.
 */
@NullMarked
package com.chetango.desk.camera;

import org.jspecify.annotations.NullMarked;
