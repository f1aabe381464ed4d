package io.lodewire.ingest.source;

import java.io.Closeable;
import java.io.IOException;

/** The items of an opened source, in order. Used by one thread. */
public interface Arrivals extends Closeable {

    /**
     * What comes next. A live source waits a moment at most and then answers {@link Step.Idle}. An exception means that
     * the world is broken (a disk, a network), never that an item is.
     */
    Step next() throws IOException;

    /** Told once everything up to the mark is safe in the log: the moment to answer a sender or to move a file away. */
    default void published(Mark upTo) throws IOException {}
}
