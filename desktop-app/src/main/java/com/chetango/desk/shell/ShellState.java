package com.chetango.desk.shell;

import com.chetango.desk.kit.SyncState;
import com.chetango.desk.settings.Looks;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

/** What the frame shows beside the screen; others set it, the shell only follows. */
public final class ShellState {
    private final ObjectProperty<@Nullable Session> session = new SimpleObjectProperty<>();
    private final ObjectProperty<SyncState> sync =
            new SimpleObjectProperty<>(new SyncState.Sending(0));
    private final StringProperty offlineSince = new SimpleStringProperty("");
    private final ObjectProperty<Looks> looks = new SimpleObjectProperty<>(Looks.DEFAULT);
    private final IntegerProperty cases = new SimpleIntegerProperty();
    private final StringProperty devices = new SimpleStringProperty("");
    private final StringProperty devicesProblem = new SimpleStringProperty("");

    /** Null until somebody has signed in. */
    public ObjectProperty<@Nullable Session> session() {
        return session;
    }

    /** What the chip says; the banner follows it. */
    public ObjectProperty<SyncState> sync() {
        return sync;
    }

    /** Since when there is no way to the server, as it is written: {@code 17:20}. */
    public StringProperty offlineSince() {
        return offlineSince;
    }

    /** How this computer's screen is to look. */
    public ObjectProperty<Looks> looks() {
        return looks;
    }

    /** How many cases wait to be decided. */
    public IntegerProperty cases() {
        return cases;
    }

    /** At the end of the key bar: that camera, scanner and printer are ready. */
    public StringProperty devices() {
        return devices;
    }

    /** Which device does not answer, instead of {@link #devices}. */
    public StringProperty devicesProblem() {
        return devicesProblem;
    }
}
