package io.lodewire.ingest.source.unpack;

import java.io.InputStream;
import java.util.Optional;

/** One unpacked file: an entry of an archive, or the one content of a file that is none. */
public final class Document {

    private final String name;
    private final int ordinal;
    private final InputStream content;
    private final FaultStream faults;

    Document(String name, int ordinal, InputStream content, FaultStream faults) {
        this.name = name;
        this.ordinal = ordinal;
        this.content = content;
        this.faults = faults;
    }

    /** Name of the entry, for a person; empty outside of archives. */
    public String name() {
        return name;
    }

    /** Number of the entry in its archive, 0-based, folders counted. */
    public int ordinal() {
        return ordinal;
    }

    /** The bytes; they end early where a fault is met. To be read before the next document is asked for. */
    public InputStream content() {
        return content;
    }

    /** Why the content is refused or ended early; to be asked after reading. */
    public Optional<Fault> fault() {
        return faults.fault();
    }

    /** True when the content is not to be read for items at all. */
    public boolean isRefused() {
        return faults.isRefused();
    }
}
