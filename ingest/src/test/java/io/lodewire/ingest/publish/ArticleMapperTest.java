package io.lodewire.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.events.RawArticle;
import io.lodewire.ingest.article.Article;
import io.lodewire.ingest.article.Description;
import io.lodewire.ingest.article.Form;
import io.lodewire.ingest.article.ItemForm;
import io.lodewire.ingest.article.ItemId;
import io.lodewire.ingest.article.PubStatus;
import io.lodewire.ingest.article.Revision;
import io.lodewire.ingest.article.Rights;
import io.lodewire.ingest.article.StoryText;
import io.lodewire.ingest.article.Timing;
import io.lodewire.ingest.article.VersionKind;
import io.lodewire.ingest.article.VersionKindBasis;
import io.lodewire.ingest.format.Flaw;
import io.lodewire.schemas.deadletter.Reason;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleMapperTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00.123456Z");
    private static final ArticleMapper MAPPER = new ArticleMapper("inbox", "r1", Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void shouldCarryEveryField() {
        var raw = MAPPER.rawArticle(full());

        for (var field : RawArticle.getClassSchema().getFields()) {
            assertThat(raw.get(field.pos()))
                    .as(field.name())
                    .isNotNull()
                    .isNotEqualTo("")
                    .isNotEqualTo(List.of());
        }
        assertThat(raw.getVersionKind().name()).isEqualTo("CORRECTION");
        assertThat(raw.getVersionKindBasis().name()).isEqualTo("SIGNAL");
        assertThat(raw.getPubStatus().name()).isEqualTo("WITHHELD");
        assertThat(raw.getItemForm().name()).isEqualTo("TAKE");
        assertThat(raw.getRights().getRedistributeText()).isTrue();
        assertThat(raw.getReceivedAt()).isEqualTo(Instant.parse("2026-11-24T10:00:00.123Z"));
    }

    @Test
    void shouldLeaveOutWhatIsNotStated() {
        var raw = new ArticleMapper("inbox", Clock.fixed(NOW, ZoneOffset.UTC))
                .rawArticle(bare(StoryText.of("Tin", ""), Timing.published(null, "last Tuesday")));

        assertThat(raw.getPublishedAt()).isNull();
        assertThat(raw.getPublishedAtText()).isEqualTo("last Tuesday");
        assertThat(raw.getDeck()).isNull();
        assertThat(raw.getRunId()).isNull();
        assertThat(raw.getBody()).isEmpty();
    }

    @Test
    void shouldHashTheWordsAndNothingElse() {
        var words = hash(new StoryText("a", null, null, "b"), null);

        assertThat(hash(new StoryText("a", null, null, "b"), "2025")).isEqualTo(words);
        assertThat(hash(new StoryText("ab", null, null, ""), null)).isNotEqualTo(words);
        assertThat(hash(new StoryText("a", "b", null, ""), null)).isNotEqualTo(words);
        assertThat(hash(new StoryText("a", null, "b", ""), null)).isNotEqualTo(words);
    }

    @Test
    void shouldKnowEveryNameInTheContracts() {
        Stream.of(VersionKind.values()).forEach(kind -> io.lodewire.events.VersionKind.valueOf(kind.name()));
        Stream.of(VersionKindBasis.values())
                .forEach(basis -> io.lodewire.events.VersionKindBasis.valueOf(basis.name()));
        Stream.of(PubStatus.values()).forEach(status -> io.lodewire.events.PubStatus.valueOf(status.name()));
        Stream.of(ItemForm.values()).forEach(form -> io.lodewire.events.ItemForm.valueOf(form.name()));

        assertThat(Stream.of(Flaw.values()).map(Flaw::name))
                .isSubsetOf(Stream.of(Reason.values()).map(Reason::name).toList());
    }

    private static String hash(StoryText text, @Nullable String date) {
        return MAPPER.rawArticle(bare(text, Timing.published(null, date))).getContentSha256();
    }

    private static Article bare(StoryText text, Timing timing) {
        return new Article(
                new ItemId("wire", "1", "1"),
                Revision.usable(VersionKind.NEW, VersionKindBasis.NONE),
                Form.of(ItemForm.STORY),
                text,
                timing,
                Description.none(),
                Rights.reservedBy(null),
                "test");
    }

    private static Article full() {
        var time = Instant.parse("2025-11-04T10:00:00Z");
        return new Article(
                new ItemId("wire", "urn:1", "3"),
                new Revision(
                        VersionKind.CORRECTION, VersionKindBasis.SIGNAL, PubStatus.WITHHELD, List.of("sig:correction")),
                new Form(ItemForm.TAKE, "chain", 2),
                new StoryText("Head", "Deck", "LIMA, Nov 4 -", "Body"),
                new Timing(time, "2025-11-04", time, time),
                new Description(
                        List.of("iso3166:PE"),
                        List.of("Ana Koski"),
                        "peru",
                        "en",
                        3,
                        List.of("s:1"),
                        "https://x.example"),
                new Rights("Wire", true),
                "test");
    }
}
