package io.lodewire.ingest.replay;

import io.lodewire.ingest.format.Item;
import java.time.Instant;
import java.util.Optional;

/**
 * An item of history.
 *
 * @param place where it stood in the archive, for a person
 */
record PlacedItem(Item item, String place) {

    /** When the story was published; empty for a story that does not say, and for what is no story. */
    Optional<Instant> time() {
        return timeOf(item);
    }

    /** As {@link #time()}, of an item alone. */
    static Optional<Instant> timeOf(Item item) {
        return item.fold(
                story -> Optional.ofNullable(story.article().timing().publishedAt()),
                aside -> Optional.empty(),
                malformed -> Optional.empty());
    }

    byte[] key(long ordinal) {
        return item.fold(
                story -> storyKey(story, ordinal),
                aside -> SortKey.undated(ordinal),
                malformed -> SortKey.undated(ordinal));
    }

    private static byte[] storyKey(Item.Story story, long ordinal) {
        var article = story.article();
        var time = article.timing().publishedAt();
        return time == null ? SortKey.undated(ordinal) : SortKey.dated(time, article.id(), ordinal);
    }
}
