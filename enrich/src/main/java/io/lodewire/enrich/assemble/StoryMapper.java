package io.lodewire.enrich.assemble;

import io.lodewire.enrich.text.Story;
import io.lodewire.events.RawArticle;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Takes from a raw article what the engine reads. */
public final class StoryMapper {

    private StoryMapper() {}

    /** The story of the article. */
    public static Story storyOf(RawArticle article) {
        return new Story(
                article.getHeadline(),
                article.getDeck(),
                article.getDateline(),
                article.getBody(),
                article.getLanguage(),
                dayOf(article.getPublishedAt()),
                article.getLocated());
    }

    private static @Nullable LocalDate dayOf(@Nullable Instant time) {
        return time == null ? null : LocalDate.ofInstant(time, ZoneOffset.UTC);
    }
}
