package com.chetango.desk.camera.qr;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** ZXing as it comes: what it reads is read, and the rest of the reader only adds to it. */
final class PlainPass {
    private static final Map<DecodeHintType, ?> HINTS =
            Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE);

    private PlainPass() {}

    static @Nullable Reading read(GreyPlane plane) {
        PlanarYUVLuminanceSource source =
                new PlanarYUVLuminanceSource(
                        plane.px,
                        plane.width,
                        plane.height,
                        0,
                        0,
                        plane.width,
                        plane.height,
                        false);
        try {
            Result result =
                    new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)), HINTS);
            ResultPoint[] points = result.getResultPoints();
            if (result.getText().isEmpty() || points.length < 3) {
                return null;
            }
            return new Reading(result.getText(), box(points, plane.scale));
        } catch (ReaderException e) {
            return null;
        }
    }

    /** From finder centres (below, corner, right) to the corners of the square around them. */
    private static List<Spot> box(ResultPoint[] points, double scale) {
        double cx = points[1].getX();
        double cy = points[1].getY();
        double ax = points[2].getX() - cx;
        double ay = points[2].getY() - cy;
        double bx = points[0].getX() - cx;
        double by = points[0].getY() - cy;
        double out = 0.2;
        double x = cx - out * (ax + bx);
        double y = cy - out * (ay + by);
        double k = 1 + 2 * out;
        return List.of(
                new Spot(x * scale, y * scale),
                new Spot((x + k * ax) * scale, (y + k * ay) * scale),
                new Spot((x + k * (ax + bx)) * scale, (y + k * (ay + by)) * scale),
                new Spot((x + k * bx) * scale, (y + k * by) * scale));
    }
}
