package com.chetango.desk.reception.ui;

import com.chetango.desk.camera.CameraFrame;
import com.chetango.desk.camera.CameraLoop;
import com.chetango.desk.camera.CameraState;
import com.chetango.desk.camera.qr.Reading;
import com.chetango.desk.kit.CameraPane;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.reception.ReceptionService;
import com.chetango.model.attendance.EnteredBy;

import javafx.geometry.Point2D;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import java.util.List;

/** From the camera to the screen: its pictures, the box of a code, and the codes themselves. */
public final class CameraFeed implements CameraLoop.Listener {

    private final ReceptionView view;
    private final ReceptionViewModel model;
    private final Texts cameraTexts;
    private final Texts texts;

    public CameraFeed(ReceptionView view, ReceptionViewModel model, Texts anyTexts) {
        this.view = view;
        this.model = model;
        this.cameraTexts = anyTexts.in(CameraState.class);
        this.texts = anyTexts.in(ReceptionService.class);
    }

    @Override
    public void state(CameraState state) {
        String problem = state.text(cameraTexts);
        for (CameraPane pane : view.cameras()) {
            if (problem.isEmpty()) {
                pane.words(texts.get("camera.counter"), texts.get("camera.invite"));
            } else {
                pane.show(null);
                pane.words(texts.get("camera.counter"), problem);
            }
        }
    }

    @Override
    public void frame(CameraFrame frame, List<Reading> readings) {
        Image picture = picture(frame);
        List<Point2D> box =
                readings.isEmpty()
                        ? List.of()
                        : readings.getFirst().corners().stream()
                                .map(spot -> new Point2D(spot.x(), spot.y()))
                                .toList();
        for (CameraPane pane : view.cameras()) {
            pane.show(picture);
            pane.found(box);
        }
    }

    private static Image picture(CameraFrame frame) {
        WritableImage image = new WritableImage(frame.width(), frame.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        frame.width(),
                        frame.height(),
                        PixelFormat.getIntArgbInstance(),
                        frame.argb(),
                        0,
                        frame.width());
        return image;
    }

    @Override
    public void read(String text) {
        model.badgeRead(text, EnteredBy.CAMERA);
    }
}
