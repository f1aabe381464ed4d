package io.lodewire.app.run;

import java.util.Optional;

/** A part of Lodewire that works in the background until it is closed. */
public interface Part extends AutoCloseable {

    /** What it is called in messages. */
    String name();

    /** Why it can not go on; empty while it can. */
    Optional<Throwable> failure();

    /** Lets it finish what it began and stops it. */
    @Override
    void close();
}
