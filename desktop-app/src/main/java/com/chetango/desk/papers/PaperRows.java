package com.chetango.desk.papers;

import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of one paper in the order they are printed. */
final class PaperRows {
    private final List<Map<String, ?>> rows = new ArrayList<>();

    /** A row whose cells fill the fields {@code c0}, {@code c1} and so on. */
    void add(RowKind kind, String... cells) {
        Map<String, Object> row = new HashMap<>();
        row.put(kind.name(), true);
        for (int i = 0; i < cells.length; i++) {
            row.put("c" + i, cells[i]);
        }
        rows.add(row);
    }

    /** Leaves the row out when it would say nothing. */
    void addUnlessBlank(RowKind kind, String text) {
        if (!text.isBlank()) {
            add(kind, text);
        }
    }

    JRDataSource source() {
        return new JRMapCollectionDataSource(rows);
    }
}
