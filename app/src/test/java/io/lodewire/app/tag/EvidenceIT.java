package io.lodewire.app.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.lodewire.app.run.Ingestion;
import io.lodewire.enrich.assemble.ArticleEnricher;
import io.lodewire.events.Mention;
import io.lodewire.events.MentionKind;
import io.lodewire.events.RawArticle;
import io.lodewire.ingest.publish.ArticleMapper;
import io.lodewire.ingest.source.Positions;
import io.lodewire.ingest.source.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Walks all stories of the archive: every region and commodity in them has words that prove it. */
@Tag("long")
class EvidenceIT {

    private static final Path ARCHIVE =
            Path.of("..", "..", "shared", "data", "reuters21578", "reuters21578-dev.tar.gz");

    private final ArticleEnricher enricher = ArticleEnricher.standard();
    private final ArticleMapper mapper = new ArticleMapper("test", Clock.systemUTC());
    private int tags;

    @Test
    void shouldProveEveryTagOfTheArchive() throws IOException {
        assumeThat(ARCHIVE).as("the archive beside the project").exists();

        try (var arrivals = Ingestion.files("test", List.of(ARCHIVE)).open(Positions.none())) {
            for (var step = arrivals.next(); !(step instanceof Step.Ended); step = arrivals.next()) {
                if (step instanceof Step.Arrived arrived) {
                    arrived.item().fold(story -> prove(mapper.rawArticle(story.article())), aside -> 0, flaw -> 0);
                }
            }
        }

        assertThat(tags).isGreaterThan(30_000);
    }

    private int prove(RawArticle story) {
        var enriched = enricher.enrich(story);
        var text = enricher.canonicalText(story);
        var ofRegions = enriched.getRegions().stream().map(tag -> tag.getMentions());
        var ofCommodities = enriched.getCommodities().stream().map(tag -> tag.getMentions());
        Stream.concat(ofRegions, ofCommodities).forEach(mentions -> prove(mentions, text, story.getItemUri()));
        return tags;
    }

    private void prove(List<Mention> mentions, String text, String story) {
        tags++;
        assertThat(mentions).as("mentions of a tag of story %s", story).isNotEmpty();
        for (var mention : mentions) {
            assertThat(slice(text, mention)).as("a mention in story %s", story).isEqualTo(mention.getSurface());
            if (mention.getKind() == MentionKind.IMPLIED) {
                assertThat(mention.getReason())
                        .as("why '%s' in story %s", mention.getSurface(), story)
                        .isNotBlank();
            }
        }
    }

    private static String slice(String text, Mention mention) {
        int begin = text.offsetByCodePoints(0, mention.getBegin());
        return text.substring(begin, text.offsetByCodePoints(begin, mention.getEnd() - mention.getBegin()));
    }
}
