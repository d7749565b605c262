package com.chetango.desk.kit;

import javafx.scene.text.Font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Inter, carried with the program in two cuts: <i>Chetango Text</i> with figures of one width and
 * <i>Chetango Display</i> with Inter's own. JavaFX cannot switch font features on, so the choice is
 * made in the files. Their bold is Inter SemiBold.
 */
public final class Fonts {
    private static final List<String> FILES =
            List.of("text-regular", "text-semibold", "display-regular", "display-semibold");
    private static final double ANY_SIZE = 14;

    private Fonts() {}

    /** To be called once, before the first control is made. */
    public static void load() {
        for (String file : FILES) {
            try (InputStream in =
                    Fonts.class.getResourceAsStream("fonts/chetango-" + file + ".otf")) {
                if (in == null || Font.loadFont(in, ANY_SIZE) == null) {
                    // The desk is still usable in the system's own font.
                    System.getLogger("com.chetango.desk")
                            .log(System.Logger.Level.WARNING, "font {0} did not load", file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
