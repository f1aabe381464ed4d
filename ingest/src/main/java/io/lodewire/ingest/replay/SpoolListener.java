package io.lodewire.ingest.replay;

/** Is told how a sort goes, by the sorting thread, and may stop it. */
public interface SpoolListener {

    /** Listens to nothing and never stops. */
    SpoolListener SILENT = new SpoolListener() {};

    /** So many items have been read. */
    default void spooled(long items) {}

    /** Whether the sort is to be given up. */
    default boolean isStopped() {
        return false;
    }
}
