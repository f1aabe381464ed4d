package io.lodewire.app.replay;

import io.lodewire.app.run.Skipped;
import io.lodewire.ingest.publish.PublishedCounts;
import io.lodewire.ingest.replay.ReplayGauge;
import io.lodewire.ingest.replay.SpoolSummary;

/** Is told how a run goes, by the thread that runs it, so it must be quick. */
public interface RunWatcher {

    /** Watches nothing. */
    RunWatcher SILENT = new RunWatcher() {};

    /** So many items of the archive have been read. */
    default void sorting(long items) {}

    /** The archive is sorted. */
    default void sorted(SpoolSummary summary) {}

    /** So much has been published in this sitting. */
    default void published(PublishedCounts soFar, ReplayGauge gauge) {}

    /** An item gave no article. */
    default void skipped(Skipped item) {}

    /** All is published; what is left is to enrich it and to write it. */
    default void finishing() {}
}
