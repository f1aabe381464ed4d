package io.lodewire.ingest;

import io.lodewire.ingest.format.Format;
import io.lodewire.ingest.format.Item;
import io.lodewire.ingest.format.Prefix;
import io.lodewire.ingest.format.frame.Frame;
import io.lodewire.ingest.format.frame.Framing;
import java.util.List;

/** A format that takes whatever comes for its own, so that damage cannot drive it to another. */
record Always(Format format) implements Format {

    @Override
    public String name() {
        return format.name();
    }

    @Override
    public int likeness(Prefix prefix) {
        return 100;
    }

    @Override
    public Framing framing(Prefix prefix) {
        return format.framing(prefix);
    }

    @Override
    public List<Item> read(Frame frame) {
        return format.read(frame);
    }
}
