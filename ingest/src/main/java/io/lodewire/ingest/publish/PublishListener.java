package io.lodewire.ingest.publish;

import io.lodewire.ingest.format.Item;

/** Is told how publishing goes; called by the publishing thread, so it must be quick. */
public interface PublishListener {

    /** Listens to nothing. */
    PublishListener SILENT = new PublishListener() {};

    /** After each commit. */
    default void committed(PublishedCounts soFar) {}

    /** An item was set aside, dead or not; it may come again if the batch is not committed. */
    default void notPublished(Item item, String place) {}

    /** A part of the source moved on without an item, and has something to say. */
    default void note(String note) {}
}
