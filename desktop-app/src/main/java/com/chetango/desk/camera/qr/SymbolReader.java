package com.chetango.desk.camera.qr;

import org.jspecify.annotations.Nullable;

/** Reads the code under a placed grid, by ever dearer ways of judging its modules. */
final class SymbolReader {
    private SymbolReader() {}

    static @Nullable String read(Placement at, boolean thorough) {
        float[] grey = SoftGrids.grey(at);
        int size = at.map.size;
        String text = decode(at.map, SoftGrids.local(grey, size, 5));
        if (text == null) {
            text = decode(at.map, SoftGrids.byFixed(grey, at.map));
        }
        if (text == null) {
            text = decode(at.map, new Equalizer(at, 2).solve(1));
        }
        if (text == null && thorough) {
            text = decode(at.map, new Equalizer(at, 2).solve(3));
        }
        if (text == null && thorough) {
            text = decode(at.map, new Equalizer(at, 3).solve(3));
        }
        if (text == null && thorough) {
            text = decode(at.map, SoftGrids.local(grey, size, size));
        }
        return text;
    }

    private static @Nullable String decode(SymbolMap map, float[] soft) {
        String text = new SoftDecoder(map, soft).decode();
        if (text == null) {
            text = new SoftDecoder(map, SoftGrids.mirrored(soft, map.size)).decode();
        }
        return text;
    }
}
