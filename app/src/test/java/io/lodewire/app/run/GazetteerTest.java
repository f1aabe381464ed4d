package io.lodewire.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lodewire.app.config.ConfigException;
import io.lodewire.app.config.Key;
import io.lodewire.app.config.Settings;
import io.lodewire.app.config.SettingsReader;
import io.lodewire.enrich.assemble.ArticleEnricher;
import io.lodewire.events.EnrichedArticle;
import io.lodewire.ingest.article.Article;
import io.lodewire.ingest.article.Description;
import io.lodewire.ingest.article.Form;
import io.lodewire.ingest.article.ItemForm;
import io.lodewire.ingest.article.ItemId;
import io.lodewire.ingest.article.Revision;
import io.lodewire.ingest.article.Rights;
import io.lodewire.ingest.article.StoryText;
import io.lodewire.ingest.article.Timing;
import io.lodewire.ingest.article.VersionKind;
import io.lodewire.ingest.article.VersionKindBasis;
import io.lodewire.ingest.publish.ArticleMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerTest {

    private static final String TOWN = "42\tOrenda\tOrenda\t\t50.0\t30.0\tP\tPPL\tUA\t\t12\t\t\t\t15000\t\t\t\t\n";

    @TempDir
    private Path folder;

    @Test
    void shouldEnrichWithTheImportedPlaces() throws IOException {
        var gazetteer = Gazetteer.of(settings(Map.of(Key.DATA_DIR, folder.toString())));
        gazetteer.take(Files.writeString(folder.resolve("dump.txt"), TOWN));

        var article = enriched(gazetteer.enricher());

        assertThat(article.getPlaces()).singleElement().satisfies(place -> {
            assertThat(place.getGeonameId()).isEqualTo(42);
            assertThat(place.getLat()).isEqualTo(50.0);
        });
        assertThat(article.getRegions())
                .singleElement()
                .satisfies(region -> assertThat(region.getCode()).isEqualTo("UA"));
    }

    @Test
    void shouldCountTheImportAmongTheRules() throws IOException {
        var gazetteer = Gazetteer.of(settings(Map.of(Key.DATA_DIR, folder.toString())));
        var before = enriched(gazetteer.enricher()).getProvenance();
        gazetteer.take(Files.writeString(folder.resolve("dump.txt"), TOWN));

        var after = enriched(gazetteer.enricher()).getProvenance();

        assertThat(after.getRulesVersion()).isNotEqualTo(before.getRulesVersion());
        assertThat(after.getLexiconSha256()).isNotEqualTo(before.getLexiconSha256());
    }

    @Test
    void shouldGoBackToTheBundledPlaces() throws IOException {
        var gazetteer = Gazetteer.of(settings(Map.of(Key.DATA_DIR, folder.toString())));
        gazetteer.take(Files.writeString(folder.resolve("dump.txt"), TOWN));

        assertThat(gazetteer.remove()).isTrue();

        assertThat(enriched(gazetteer.enricher()).getPlaces()).isEmpty();
        assertThat(gazetteer.remove()).isFalse();
    }

    @Test
    void shouldMissAFileThatTheSettingsName() {
        var missing = Gazetteer.of(
                settings(Map.of(Key.GAZETTEER_PATH, folder.resolve("none.gz").toString())));

        assertThatThrownBy(missing::enricher)
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("none.gz")
                .hasMessageContaining("gazetteer import");
    }

    private static Settings settings(Map<Key, String> said) {
        return SettingsReader.read(null, Map.of(), said);
    }

    private static EnrichedArticle enriched(ArticleEnricher enricher) {
        var story = new Article(
                new ItemId("wire", "1", "1"),
                Revision.usable(VersionKind.NEW, VersionKindBasis.NONE),
                Form.of(ItemForm.STORY),
                StoryText.of("Plant closes", "The plant in Orenda closed on Monday."),
                Timing.published(Instant.parse("2025-11-04T00:00:00Z"), null),
                Description.none(),
                Rights.reservedBy(null),
                "test");
        return enricher.enrich(new ArticleMapper("test", Clock.systemUTC()).rawArticle(story));
    }
}
