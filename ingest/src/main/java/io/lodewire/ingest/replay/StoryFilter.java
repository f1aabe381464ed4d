package io.lodewire.ingest.replay;

import io.lodewire.ingest.format.Item;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which stories of an archive are replayed. A story without a date lies in no window; what is no story passes, since nobody
 * knows what it would have been.
 *
 * @param from first moment, or null
 * @param to first moment after the window, or null
 * @param providers in lower case; empty admits all
 */
public record StoryFilter(@Nullable Instant from, @Nullable Instant to, Set<String> providers) {

    /** Admits everything. */
    public static final StoryFilter ALL = new StoryFilter(null, null, Set.of());

    public StoryFilter {
        if (from != null && to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException("nothing lies from %s to %s".formatted(from, to));
        }
        providers = Set.copyOf(providers);
    }

    boolean admits(Item item) {
        return !(item instanceof Item.Story story) || (isProvided(story) && isInWindow(story));
    }

    private boolean isProvided(Item.Story story) {
        var provider = story.article().id().provider();
        return providers.isEmpty() || providers.contains(provider.toLowerCase(Locale.ROOT));
    }

    private boolean isInWindow(Item.Story story) {
        var time = story.article().timing().publishedAt();
        if (time == null) {
            return from == null && to == null;
        }
        return (from == null || !time.isBefore(from)) && (to == null || time.isBefore(to));
    }
}
