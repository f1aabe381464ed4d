package io.lodewire.ingest.publish;

import java.util.HashMap;
import java.util.Map;

/** Articles published of each part, in this run and those before. For one thread. */
final class Progress {

    private final CheckpointLog before;
    private final Map<String, Long> articles = new HashMap<>();

    Progress(CheckpointLog before) {
        this.before = before;
    }

    /** The part's new total, with so many more. */
    long plus(String part, long more) {
        return articles.merge(part, before.articles(part) + more, (total, first) -> total + more);
    }
}
