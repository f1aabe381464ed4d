package io.lodewire.ingest.format.rss;

import io.lodewire.ingest.article.Article;
import io.lodewire.ingest.article.Description;
import io.lodewire.ingest.article.ItemId;
import io.lodewire.ingest.article.Rights;
import io.lodewire.ingest.article.StoryText;
import io.lodewire.ingest.article.Timing;
import io.lodewire.ingest.format.convention.ContentId;
import io.lodewire.ingest.format.convention.Flags;
import io.lodewire.ingest.format.convention.HeadlineMarker;
import io.lodewire.ingest.format.convention.ItemForms;
import io.lodewire.ingest.format.convention.Names;
import io.lodewire.ingest.format.convention.Places;
import io.lodewire.ingest.format.convention.StatedStatus;
import io.lodewire.ingest.format.convention.StoryTexts;
import io.lodewire.ingest.format.convention.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An entry of a feed as an article. Feeds state no versions, yet change their entries: so the words are the version, and a
 * date that changes at every look makes none.
 */
final class EntryStory {

    private static final int MOST_SUBJECTS = 200;

    private final Entry entry;
    private final boolean repaired;
    private final StoryText text;

    EntryStory(Entry entry, boolean repaired) {
        this.entry = entry;
        this.repaired = repaired;
        this.text = StoryTexts.of(entry.title(), entry.summary(), null, entry.content());
    }

    boolean isEmpty() {
        return text.headline().isEmpty() && text.body().isEmpty();
    }

    Article article() {
        var marker = HeadlineMarker.of(text.headline());
        var provider = Names.provider(entry.publisher().orElse(entry.format()), entry.format());
        return new Article(
                new ItemId(provider, entry.id().orElseGet(() -> ContentId.of(text, null)), ContentId.version(text)),
                new StatedStatus(Optional.empty(), signals(), Optional.empty()).revision(marker, ItemId.FIRST_VERSION),
                ItemForms.of(marker, text, provider),
                text,
                timing(),
                description(),
                Rights.reservedBy(entry.rights().orElse(null)),
                entry.format());
    }

    private List<String> signals() {
        var signals = new ArrayList<>(entry.updated().map(Flags::ofTime).orElse(List.of()));
        if (repaired) {
            signals.add(Flags.REPAIRED);
        }
        return signals;
    }

    private Timing timing() {
        return new Timing(
                entry.updated().flatMap(Times::read).orElse(null),
                entry.updated().orElse(null),
                entry.published().flatMap(Times::read).orElse(null),
                null);
    }

    private Description description() {
        return new Description(
                List.of(),
                entry.authors(),
                null,
                entry.language().orElse(null),
                null,
                entry.categories().stream()
                        .limit(MOST_SUBJECTS)
                        .map(name -> "name:" + name)
                        .toList(),
                entry.link().filter(Places::isWebAddress).orElse(null));
    }
}
