package io.lodewire.ingest.source;

import java.io.IOException;

/** A place that items come from: files, a feed that is polled, a port that is pushed to, or a merge of other sources. */
public interface Source {

    /** The same for every run, so that the source can go on where it stopped and an older instance is fenced off. */
    String id();

    /** Begins to take items, each part of the source from its position. */
    Arrivals open(Positions positions) throws IOException;
}
