package io.lodewire.ingest;

import io.lodewire.ingest.format.Formats;
import io.lodewire.ingest.format.Limits;
import io.lodewire.ingest.format.jsonl.JsonLinesFormat;
import io.lodewire.ingest.format.ninjs.NinjsFormat;
import io.lodewire.ingest.format.reuters.ReutersSgmlFormat;
import io.lodewire.ingest.format.wire.WireTextFormat;
import java.util.List;

/** Every wire format that Lodewire reads. */
public final class WireFormats {

    private WireFormats() {}

    /** All formats, under the given limits; the more particular ones first. */
    public static Formats all(Limits limits) {
        return new Formats(List.of(
                new ReutersSgmlFormat(), new NinjsFormat(limits), new JsonLinesFormat(limits), new WireTextFormat()));
    }
}
