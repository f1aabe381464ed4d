package io.lodewire.enrich.assemble;

import io.lodewire.enrich.EnrichedStory;
import io.lodewire.events.RawArticle;
import java.util.List;
import java.util.TreeSet;

/** The flags of an article: what a reader should know before trusting its tags. The names are a contract. */
final class Flags {

    private static final String NO_DATE = "NO_DATE";
    private static final String EMPTY_TEXT = "EMPTY_TEXT";
    private static final String NO_ACTOR = "NO_ACTOR";

    private Flags() {}

    static List<String> of(RawArticle article, EnrichedStory enriched) {
        var flags = new TreeSet<String>();
        if (article.getPublishedAt() == null) {
            flags.add(NO_DATE);
        }
        if (article.getBody().isBlank()) {
            flags.add(EMPTY_TEXT);
        }
        if (enriched.actions().frames().stream()
                .anyMatch(frame -> frame.parties().actor().isEmpty())) {
            flags.add(NO_ACTOR);
        }
        return List.copyOf(flags);
    }
}
