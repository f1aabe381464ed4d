package io.lodewire.ingest.format.rss;

import java.util.List;
import java.util.Optional;

/** What RSS and Atom have in common about an entry, read lazily; texts are without markup. */
interface Entry {

    String format();

    Optional<String> id();

    String title();

    /** A few words about the story; may be the story. */
    String summary();

    /** The story itself, where the feed carries it; may be empty. */
    String content();

    Optional<String> updated();

    Optional<String> published();

    Optional<String> language();

    List<String> authors();

    List<String> categories();

    Optional<String> link();

    /** Who publishes the feed. */
    Optional<String> publisher();

    Optional<String> rights();
}
