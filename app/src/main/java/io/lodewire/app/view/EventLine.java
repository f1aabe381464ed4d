package io.lodewire.app.view;

import io.lodewire.events.ArticleRef;
import io.lodewire.events.EnrichedArticle;
import io.lodewire.events.PolicyActionEvent;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Events as one readable line each. */
public final class EventLine {

    private final Style style;

    /** Draws in the style. */
    public EventLine(Style style) {
        this.style = style;
    }

    /** Day, action in a few words, headline. */
    public String of(PolicyActionEvent event) {
        return day(event.getArticle()) + "  " + style.action(Phrases.action(event.getAction())) + "  "
                + style.faint(event.getArticle().getHeadline());
    }

    /** Day, regions, commodities, number of actions, headline. */
    public String of(EnrichedArticle article) {
        return day(article.getArticle()) + "  "
                + style.region(Phrases.regions(article.getRegions())) + "  "
                + style.commodity(Phrases.commodities(article.getCommodities())) + "  "
                + article.getPolicyActions().size() + " actions  "
                + style.faint(article.getArticle().getHeadline());
    }

    private static String day(ArticleRef article) {
        return Optional.ofNullable(article.getPublishedAt())
                .map(time -> LocalDate.ofInstant(time, ZoneOffset.UTC).toString())
                .orElse("undated   ");
    }
}
