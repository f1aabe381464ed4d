package io.lodewire.enrich.assemble;

import io.lodewire.enrich.Engine;
import io.lodewire.enrich.geonames.GeoNamesFile;
import io.lodewire.events.EnrichedArticle;
import io.lodewire.events.PolicyActionEvent;
import io.lodewire.events.RawArticle;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Makes the enriched article of a raw one: a pure function of the article and the rules, the time of day in
 * {@code provenance.enrichedAt} aside. Safe for use by several threads.
 */
public final class ArticleEnricher {

    private final Engine engine;
    private final Assembler assembler;
    private final Clock clock;

    /** Enriches by the engine, under the rules on the class path. */
    public ArticleEnricher(Engine engine, RulesVersion rules, Clock clock) {
        this.engine = engine;
        this.assembler = new Assembler(rules, engine.commodities());
        this.clock = clock;
    }

    /** The rules on the class path and the system's clock. Two things take time at the start; they take it together. */
    public static ArticleEnricher standard() {
        var rules = CompletableFuture.supplyAsync(RulesVersion::current);
        return new ArticleEnricher(Engine.standard(), rules.join(), Clock.systemUTC());
    }

    /** As {@link #standard()}, with the places of an imported gazetteer, whose bytes are part of the rules. */
    public static ArticleEnricher with(Path gazetteer) throws IOException {
        var engine = Engine.with(new GeoNamesFile(gazetteer));
        return new ArticleEnricher(engine, RulesVersion.current().with(gazetteer), Clock.systemUTC());
    }

    /** The enriched article; a version that only withdraws or advises gives one without tags and actions. */
    public EnrichedArticle enrich(RawArticle article) {
        var story = StoryMapper.storyOf(article);
        var enriched = tellsNews(article) ? engine.enrich(story) : engine.readOnly(story);
        return assembler.assemble(article, story, enriched, clock.instant());
    }

    /** The canonical text that all offsets of the article's event refer to. */
    public String canonicalText(RawArticle article) {
        return engine.readOnly(StoryMapper.storyOf(article)).text().chars();
    }

    /** One event for each policy action of the article, in their order. */
    public static List<PolicyActionEvent> policyActions(EnrichedArticle article) {
        return article.getPolicyActions().stream()
                .map(action -> new PolicyActionEvent(
                        article.getEventId(), article.getArticle(), action, article.getProvenance()))
                .toList();
    }

    private static boolean tellsNews(RawArticle article) {
        return switch (article.getVersionKind()) {
            case KILL, HOLD, ADVISORY -> false;
            case UNKNOWN, NEW, UPDATE, CORRECTION, REFILE, REPEAT -> true;
        };
    }
}
