package io.lodewire.ingest.source;

/** How far the parts of a source have been published. */
public interface Positions {

    /** The position after what was published last of the part; the start when nothing was. */
    Position of(String part);

    /** Positions of a source that has never been published. */
    static Positions none() {
        return part -> Position.START;
    }
}
