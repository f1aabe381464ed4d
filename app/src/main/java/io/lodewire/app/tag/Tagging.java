package io.lodewire.app.tag;

import io.lodewire.app.run.Ingestion;
import io.lodewire.app.run.Skipped;
import io.lodewire.app.view.ArticleView;
import io.lodewire.app.view.Style;
import io.lodewire.enrich.Engine;
import io.lodewire.enrich.action.explain.Explanation;
import io.lodewire.enrich.action.explain.FrameView;
import io.lodewire.enrich.assemble.ArticleEnricher;
import io.lodewire.enrich.assemble.StoryMapper;
import io.lodewire.events.EnrichedArticle;
import io.lodewire.events.RawArticle;
import io.lodewire.ingest.publish.ArticleMapper;
import io.lodewire.ingest.source.Positions;
import io.lodewire.ingest.source.Source;
import io.lodewire.ingest.source.Step;
import io.lodewire.schemas.json.EventJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Articles read, enriched and handed on in this process, by the code that the pipeline runs. For one thread. */
public final class Tagging {

    private static final String SOURCE = "tag";

    private final ArticleMapper mapper = new ArticleMapper(SOURCE, Clock.systemUTC());
    private final Consumer<RawArticle> taker;

    /**
     * What became of the items.
     *
     * @param recognised items that were a story, or at least no error
     */
    public record Counts(long recognised, long malformed) {

        private static final Counts NONE = new Counts(0, 0);

        private Counts plusRecognised() {
            return new Counts(recognised + 1, malformed);
        }

        private Counts plusMalformed() {
            return new Counts(recognised, malformed + 1);
        }
    }

    private Tagging(Consumer<RawArticle> taker) {
        this.taker = taker;
    }

    /** Prints one enriched article a line. */
    public static Tagging asJson(ArticleEnricher enricher, PrintWriter out) {
        return as(enricher, out, EventJson::line);
    }

    /** Prints each enriched article as the view shows it; an empty view is left out. */
    public static Tagging as(ArticleEnricher enricher, PrintWriter out, Function<EnrichedArticle, String> view) {
        return handing(enricher, article -> {
            var shown = view.apply(article);
            if (!shown.isEmpty()) {
                out.println(shown);
            }
        });
    }

    /** Prints the text of each article with its tags. */
    public static Tagging asText(ArticleEnricher enricher, PrintWriter out, Style style) {
        var drawing = new ArticleView(style);
        return new Tagging(
                article -> out.println(drawing.show(enricher.enrich(article), enricher.canonicalText(article))));
    }

    /** Prints why each article has the policy actions that it has. */
    public static Tagging asExplanation(PrintWriter out) {
        var engine = Engine.standard();
        return new Tagging(article -> {
            var explanation = new Explanation();
            var story = engine.enrich(StoryMapper.storyOf(article), explanation);
            var frames = new FrameView(story.text().chars());
            out.println(explanation.text());
            story.actions().frames().forEach(frame -> out.println(frames.show(frame)));
        });
    }

    /** Hands each enriched article on, in this thread. */
    public static Tagging handing(ArticleEnricher enricher, Consumer<EnrichedArticle> taker) {
        return new Tagging(article -> taker.accept(enricher.enrich(article)));
    }

    /** Tags all items of the files, of standard input when there is none; what is set aside is told on {@code err}. */
    public Counts run(List<Path> files, PrintWriter err) throws IOException {
        var counts = Counts.NONE;
        try (var arrivals = source(files).open(Positions.none())) {
            for (var step = arrivals.next(); !(step instanceof Step.Ended); step = arrivals.next()) {
                if (step instanceof Step.Arrived arrived) {
                    counts = tag(arrived, counts, err);
                }
            }
        }
        return counts;
    }

    private static Source source(List<Path> files) {
        return Ingestion.files(SOURCE, files);
    }

    private Counts tag(Step.Arrived arrived, Counts counts, PrintWriter err) {
        Skipped.of(arrived.item(), arrived.place()).ifPresent(skipped -> tell(err, skipped));
        return arrived.item()
                .fold(
                        story -> {
                            taker.accept(mapper.rawArticle(story.article()));
                            return counts.plusRecognised();
                        },
                        aside -> counts.plusRecognised(),
                        malformed -> counts.plusMalformed());
    }

    private static void tell(PrintWriter err, Skipped skipped) {
        err.println(skipped.json());
        err.flush();
    }
}
