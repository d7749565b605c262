package com.chetango.desk.shell;

import javafx.scene.image.Image;

import org.jspecify.annotations.Nullable;

/**
 * Who is at which desk of which academy, as the shell shows it.
 *
 * @param roleWord the role in the person's language
 * @param isOwner owners and admins begin their day with the figures
 */
public record Session(
        Academy academy,
        String person,
        String roleWord,
        boolean isOwner,
        @Nullable Image photo,
        String branch,
        String desk) {

    /** The academy; {@code brand} is {@code #RRGGBB}, without a logo its initials are shown. */
    public record Academy(String name, String brand, @Nullable Image logo) {}
}
