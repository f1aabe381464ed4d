package io.lodewire.ingest.format;

import java.util.List;
import java.util.Optional;

/** The formats that are known, and which of them a stream is of. */
public final class Formats {

    private final List<Format> formats;

    /** The given formats; where two are equally sure of some content, the first has it. */
    public Formats(List<Format> formats) {
        this.formats = List.copyOf(formats);
    }

    /** The format that is surest of content with this beginning, if any is. */
    public Optional<Format> detect(Prefix prefix) {
        var best = Optional.<Format>empty();
        var likeness = 0;
        for (var format : formats) {
            var own = format.likeness(prefix);
            if (own > likeness) {
                best = Optional.of(format);
                likeness = own;
            }
        }
        return best;
    }

    /** The names of the formats, in order. */
    public List<String> names() {
        return formats.stream().map(Format::name).toList();
    }
}
