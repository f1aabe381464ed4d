package io.lodewire.ingest.source.feed;

import io.lodewire.ingest.article.Article;
import io.lodewire.ingest.article.VersionKind;
import io.lodewire.ingest.article.VersionKindBasis;
import io.lodewire.ingest.fingerprint.Sha256;
import io.lodewire.ingest.format.Formats;
import io.lodewire.ingest.format.Item;
import io.lodewire.ingest.format.ItemReader;
import io.lodewire.ingest.format.Limits;
import io.lodewire.ingest.format.ReadItem;
import io.lodewire.ingest.source.Step;
import io.lodewire.ingest.source.status.Tally;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds in a document what has not been published yet. An entry that was published with other words is an update; what cannot
 * be read is told once, not at every look.
 */
final class FeedReading {

    private static final String REJECTED = "rejected";

    private final Formats formats;
    private final Limits limits;

    FeedReading(Formats formats, Limits limits) {
        this.formats = formats;
        this.limits = limits;
    }

    /** What is new, each item with the state after it. */
    News news(FeedState state, byte[] document, Tally tally) {
        try {
            return read(state, document, tally);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can always be read", e);
        }
    }

    private News read(FeedState state, byte[] document, Tally tally) throws IOException {
        var steps = new ArrayList<Step>();
        var readable = 0;
        var unreadable = 0;
        var reader = ItemReader.open(new ByteArrayInputStream(document), formats, limits);
        for (var next = reader.next(); next.isPresent(); next = reader.next()) {
            var item = next.get().item();
            readable += item instanceof Item.Malformed ? 0 : 1;
            unreadable += item instanceof Item.Malformed ? 1 : 0;
            var fresh = fresh(item, state.seen());
            if (fresh.isPresent()) {
                tally.add(fresh.get());
                steps.add(new Step.Arrived(fresh.get(), place(state, next.get()), state.mark()));
            } else {
                tally.addKnown();
            }
        }
        return new News(steps, readable > 0 || unreadable != 1);
    }

    /**
     * What a document brings.
     *
     * @param isReadable false when nothing in it could be read
     */
    record News(List<Step> steps, boolean isReadable) {}

    private static String place(FeedState state, ReadItem item) {
        return state.feed().name() + "#" + item.frame() + "." + item.index();
    }

    private static Optional<Item> fresh(Item item, SeenEntries seen) {
        return item.fold(
                story -> freshStory(story, seen),
                aside -> isNew("aside", aside.item(), seen) ? Optional.of(aside) : Optional.empty(),
                malformed -> isNew(REJECTED, malformed.flaw() + malformed.message(), seen)
                        ? Optional.of(malformed)
                        : Optional.empty());
    }

    private static boolean isNew(String kind, String what, SeenEntries seen) {
        var key = kind + Sha256.of(what);
        var isKnown = seen.isSameVersion(key, kind).isPresent();
        seen.add(key, kind);
        return !isKnown;
    }

    private static Optional<Item> freshStory(Item.Story story, SeenEntries seen) {
        var id = story.article().id();
        var same = seen.isSameVersion(id.itemUri(), id.version());
        seen.add(id.itemUri(), id.version());
        if (same.isEmpty()) {
            return Optional.of(story);
        }
        return same.get() ? Optional.empty() : Optional.of(new Item.Story(update(story.article()), story.frame()));
    }

    private static Article update(Article article) {
        return article.revision().basis() == VersionKindBasis.NONE
                ? article.with(article.revision().as(VersionKind.UPDATE, VersionKindBasis.CONTENT_DIFF))
                : article;
    }
}
