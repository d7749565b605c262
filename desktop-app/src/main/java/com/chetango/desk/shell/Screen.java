package com.chetango.desk.shell;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Parent;

import java.util.Optional;
import java.util.UUID;

/** What a feature gives the shell to show. */
public interface Screen {
    /** The node; made once, kept while the screen is. */
    Parent view();

    /**
     * The keys that work here now, in the order the key bar shows them. F1 to F4, F8, F10 and
     * Ctrl+K are the shell's; F5, F6, F7, F9 and the rest are free.
     */
    default ObservableList<KeyAction> keys() {
        return FXCollections.emptyObservableList();
    }

    /** It is in front of the person now: take the focus, load what is stale. */
    default void shown() {}

    /** Another screen is in front: let go of the camera and the like. */
    default void hidden() {}

    /** The student this screen is about, so that F4 charges that one. */
    default Optional<UUID> student() {
        return Optional.empty();
    }

    /** A scanned code; false leaves it to reception. */
    default boolean scanned(String code) {
        return false;
    }
}
