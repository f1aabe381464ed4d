package io.lodewire.ingest.publish;

import io.lodewire.events.ItemForm;
import io.lodewire.events.PubStatus;
import io.lodewire.events.RawArticle;
import io.lodewire.events.Rights;
import io.lodewire.events.VersionKind;
import io.lodewire.events.VersionKindBasis;
import io.lodewire.ingest.article.Article;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Turns articles into the events that carry them. Safe for use by several threads. */
public final class ArticleMapper {

    private final String source;
    private final @Nullable String runId;
    private final Clock clock;

    /** Live articles of a source, received at the clock's time. */
    public ArticleMapper(String source, Clock clock) {
        this(source, null, clock);
    }

    /** Articles of a source in a replay run; live when the run is null. */
    public ArticleMapper(String source, @Nullable String runId, Clock clock) {
        this.source = source;
        this.runId = runId;
        this.clock = clock;
    }

    /** The event of the article. */
    public RawArticle rawArticle(Article article) {
        var event = RawArticle.newBuilder();
        addIdentity(article, event);
        addWords(article, event);
        addTimes(article, event);
        addDescription(article, event);
        return event.setFormat(article.format())
                .setRights(
                        new Rights(article.rights().holder(), article.rights().redistributeText()))
                .setSource(source)
                .setReceivedAt(now())
                .setRunId(runId)
                .setContentSha256(ContentHash.of(article.text()))
                .build();
    }

    /** The clock's time in the resolution of events. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static void addIdentity(Article article, RawArticle.Builder event) {
        var revision = article.revision();
        event.setProvider(article.id().provider())
                .setItemUri(article.id().itemUri())
                .setVersion(article.id().version())
                .setVersionKind(VersionKind.valueOf(revision.kind().name()))
                .setVersionKindBasis(VersionKindBasis.valueOf(revision.basis().name()))
                .setPubStatus(PubStatus.valueOf(revision.pubStatus().name()))
                .setSignals(revision.signals())
                .setItemForm(ItemForm.valueOf(article.form().kind().name()))
                .setStoryChainId(article.form().storyChainId())
                .setTakeNumber(article.form().takeNumber());
    }

    private static void addWords(Article article, RawArticle.Builder event) {
        var text = article.text();
        event.setHeadline(text.headline())
                .setDeck(text.deck())
                .setDateline(text.dateline())
                .setBody(text.body());
    }

    private static void addTimes(Article article, RawArticle.Builder event) {
        var timing = article.timing();
        event.setPublishedAt(timing.publishedAt())
                .setPublishedAtText(timing.publishedAtText())
                .setFirstPublishedAt(timing.firstPublishedAt())
                .setEmbargoedUntil(timing.embargoedUntil());
    }

    private static void addDescription(Article article, RawArticle.Builder event) {
        var description = article.description();
        event.setLocated(description.located())
                .setByline(description.byline())
                .setSlugline(description.slugline())
                .setLanguage(description.language())
                .setUrgency(description.urgency())
                .setSubjects(description.subjects())
                .setUrl(description.url());
    }
}
