package com.chetango.desk.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.shape.SVGPath;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class IconTest {
    @ParameterizedTest
    @EnumSource(Icon.class)
    void every_icon_is_drawn_inside_its_box(Icon icon) {
        SVGPath shape = new SVGPath();
        shape.setContent(icon.path());
        Bounds drawn = shape.getBoundsInLocal();

        assertThat(drawn.getWidth()).isGreaterThan(5);
        assertThat(drawn.getMinX()).isGreaterThanOrEqualTo(0);
        assertThat(drawn.getMinY()).isGreaterThanOrEqualTo(0);
        assertThat(drawn.getMaxX()).isLessThanOrEqualTo(20);
        assertThat(drawn.getMaxY()).isLessThanOrEqualTo(20);
    }
}
