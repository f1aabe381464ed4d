package io.lodewire.enrich.assemble;

import io.lodewire.enrich.EnrichedStory;
import io.lodewire.enrich.commodity.CommodityCatalogue;
import io.lodewire.enrich.text.Abstention;
import io.lodewire.enrich.text.Story;
import io.lodewire.enrich.time.TimeMention;
import io.lodewire.events.DatePrecision;
import io.lodewire.events.EnrichedArticle;
import io.lodewire.events.Provenance;
import io.lodewire.events.Quality;
import io.lodewire.events.RawArticle;
import io.lodewire.schemas.taxonomy.ActionTaxonomy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts what the engine read into the event. Without state; the clock's time comes from the caller. */
final class Assembler {

    private final RulesVersion rules;
    private final CommodityCatalogue commodities;
    private final ActionTaxonomy actions = ActionTaxonomy.standard();

    Assembler(RulesVersion rules, CommodityCatalogue commodities) {
        this.rules = rules;
        this.commodities = commodities;
    }

    EnrichedArticle assemble(RawArticle article, Story story, EnrichedStory enriched, Instant enrichedAt) {
        var text = enriched.text();
        var points = new CodePoints(text.chars());
        var eventId = EventIds.article(article, rules.version());
        var tags = new TagAssembler(text.chars(), points);
        boolean redistribute = article.getRights().getRedistributeText();
        var policyActions = new ActionAssembler(eventId, text.chars(), points, actions);
        return EnrichedArticle.newBuilder()
                .setEventId(eventId)
                .setArticle(ArticleRefs.of(article, enriched))
                .setText(TextAssembler.textInfo(text, points, redistribute))
                .setRegions(enriched.tags().regions().stream().map(tags::region).toList())
                .setPlaces(tags.places(enriched.places()))
                .setCommodities(enriched.tags().commodities().stream()
                        .map(tag -> tags.commodity(tag, commodities, story.date()))
                        .toList())
                .setPolicyActions(policyActions.actions(enriched.actions().frames()))
                .setTimeMentions(enriched.times().stream()
                        .map(time -> timeMention(time, text.chars(), points))
                        .toList())
                .setQuality(new Quality(Flags.of(article, enriched), abstentions(enriched, points)))
                .setProvenance(provenance(article, story.date(), enrichedAt))
                .build();
    }

    private static io.lodewire.events.TimeMention timeMention(TimeMention time, String text, CodePoints points) {
        return new io.lodewire.events.TimeMention(
                points.begin(time.span()),
                points.end(time.span()),
                time.span().of(text),
                time.value(),
                DatePrecision.valueOf(time.precision().name()),
                time.yearInferred());
    }

    private static List<io.lodewire.events.Abstention> abstentions(EnrichedStory enriched, CodePoints points) {
        return Stream.concat(enriched.abstentions().stream(), enriched.actions().abstentions().stream())
                .sorted(Comparator.comparingInt(Assembler::place))
                .map(abstention -> abstention(abstention, points))
                .toList();
    }

    private static int place(Abstention abstention) {
        var span = abstention.span();
        return span == null ? -1 : span.begin();
    }

    private static io.lodewire.events.Abstention abstention(Abstention abstention, CodePoints points) {
        var span = abstention.span();
        return span == null
                ? new io.lodewire.events.Abstention(null, null, abstention.step(), abstention.reason())
                : new io.lodewire.events.Abstention(
                        points.begin(span), points.end(span), abstention.step(), abstention.reason());
    }

    private Provenance provenance(RawArticle article, @Nullable LocalDate asOf, Instant enrichedAt) {
        return Provenance.newBuilder()
                .setRulesVersion(rules.version())
                .setLexiconSha256(rules.lexiconSha256())
                .setAsOf(asOf == null ? null : asOf.toString())
                .setEnrichedAt(enrichedAt)
                .setReplay(article.getRunId() != null)
                .build();
    }
}
