package com.chetango.desk.settings;

import com.chetango.desk.camera.FrameSource;

import java.io.IOException;

/** One picture from the camera that reception would use now. */
public final class CameraTest implements DeviceTest {
    private final FrameSource.Finder finder;

    public CameraTest(FrameSource.Finder finder) {
        this.finder = finder;
    }

    @Override
    public Result run() {
        FrameSource source = finder.find();
        if (source == null) {
            return new Result.Missing();
        }
        try (source) {
            source.open();
            return source.next() == null
                    ? new Result.Fails(source.name())
                    : new Result.Works(source.name());
        } catch (IOException e) {
            return new Result.Fails(String.valueOf(e.getMessage()));
        }
    }
}
