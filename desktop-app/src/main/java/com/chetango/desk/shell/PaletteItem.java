package com.chetango.desk.shell;

import com.chetango.desk.kit.Icon;

import java.util.List;

/** One line of the palette: something to do or somebody to open. */
public record PaletteItem(
        Icon icon, String title, String note, List<String> keys, Runnable chosen) {}
