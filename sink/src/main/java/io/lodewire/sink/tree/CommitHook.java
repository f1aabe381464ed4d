package io.lodewire.sink.tree;

/** Hears of every point that a commit reaches; crash tests end the world from here. */
interface CommitHook {

    CommitHook NONE = point -> {};

    void reached(Point point);

    /** The moments of a commit at which a crash leaves different things behind, in their order. */
    enum Point {
        FILES_SYNCED,
        STAGING_SYNCED,
        MANIFEST_WRITTEN,
        MANIFEST_SYNCED,
        MANIFEST_LINKED,
        MANIFEST_DURABLE,
        FILE_RENAMED,
        FOLDERS_SYNCED,
        STAGING_CLEARED
    }
}
