package io.lodewire.ingest.source.feed;

import java.util.Map;
import java.util.Optional;

/** What a server said about the freshness of its answer, letter by letter, to be sent back the same way. */
record Validators(Optional<String> etag, Optional<String> lastModified) {

    static final Validators NONE = new Validators(Optional.empty(), Optional.empty());

    void putInto(Map<String, String> fields) {
        etag.ifPresent(value -> fields.put("etag", value));
        lastModified.ifPresent(value -> fields.put("lastModified", value));
    }
}
