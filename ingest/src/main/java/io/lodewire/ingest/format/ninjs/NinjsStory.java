package io.lodewire.ingest.format.ninjs;

import io.lodewire.ingest.article.Article;
import io.lodewire.ingest.article.Description;
import io.lodewire.ingest.article.Form;
import io.lodewire.ingest.article.ItemForm;
import io.lodewire.ingest.article.ItemId;
import io.lodewire.ingest.article.Rights;
import io.lodewire.ingest.article.StoryText;
import io.lodewire.ingest.article.Timing;
import io.lodewire.ingest.format.convention.Authority;
import io.lodewire.ingest.format.convention.Byline;
import io.lodewire.ingest.format.convention.ContentId;
import io.lodewire.ingest.format.convention.HeadlineMarker;
import io.lodewire.ingest.format.convention.ItemForms;
import io.lodewire.ingest.format.convention.Names;
import io.lodewire.ingest.format.convention.Places;
import io.lodewire.ingest.format.convention.StatedTime;
import io.lodewire.ingest.format.json.JsonFields;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One ninjs object as an article. */
final class NinjsStory {

    private final JsonFields item;
    private final StoryText text;

    NinjsStory(JsonFields item) {
        this.item = item;
        this.text = new NinjsText(item).read();
    }

    StoryText text() {
        return text;
    }

    Article article() {
        var marker = HeadlineMarker.of(text.headline());
        var provider = provider();
        return new Article(
                id(provider),
                NinjsStatus.of(item, stated()).revision(marker, version()),
                form(marker, provider),
                text,
                timing(),
                description(),
                Rights.reservedBy(
                        item.firstLine("copyrightholder", "copyrightnotice").orElse(null)),
                NinjsFormat.NAME);
    }

    /** What a person would call the item. */
    static Optional<String> uri(JsonFields item) {
        return item.firstLine("uri", "guid", "id");
    }

    private ItemId id(String provider) {
        return new ItemId(
                provider, uri(item).orElseGet(() -> ContentId.of(text, timing().publishedAtText())), version());
    }

    private String version() {
        return item.line("version").orElse(ItemId.FIRST_VERSION);
    }

    private String provider() {
        var name =
                item.firstLine("source", "copyrightholder").or(() -> uri(item).flatMap(Authority::of));
        return Names.provider(name.orElse(NinjsFormat.NAME), NinjsFormat.NAME);
    }

    private Form form(HeadlineMarker marker, String provider) {
        var genres = Stream.of("genre", "genres").flatMap(name -> item.objects(name).stream());
        var isRelease = genres.flatMap(genre -> genre.firstLine("name", "uri", "code").stream())
                .anyMatch(ItemForms::isPressRelease);
        return isRelease ? Form.of(ItemForm.PRESS_RELEASE) : ItemForms.of(marker, text, provider);
    }

    private Timing timing() {
        return new Timing(
                stated().flatMap(StatedTime::iso).orElse(null),
                stated().orElse(null),
                time("firstcreated"),
                item.has("embargoed") ? time("embargoed") : time("embargoeduntil"));
    }

    private Optional<String> stated() {
        return item.firstLine("versioncreated", "firstcreated", "contentcreated");
    }

    private @Nullable Instant time(String field) {
        return item.line(field).flatMap(StatedTime::iso).orElse(null);
    }

    private Description description() {
        return new Description(
                NinjsCodes.places(item),
                byline(),
                item.line("slugline").orElse(null),
                item.line("language").orElse(null),
                item.integer("urgency").filter(rank -> rank >= 1 && rank <= 9).orElse(null),
                NinjsCodes.subjects(item),
                uri(item).filter(Places::isWebAddress).orElse(null));
    }

    private List<String> byline() {
        return item.firstLine("byline", "by")
                .map(Byline::authors)
                .orElseGet(() -> item.objects("authors").stream()
                        .flatMap(author -> author.line("name").stream())
                        .toList());
    }
}
