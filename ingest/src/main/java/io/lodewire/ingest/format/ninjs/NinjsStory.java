package io.lodewire.ingest.format.ninjs;

import io.lodewire.ingest.article.Article;
import io.lodewire.ingest.article.Description;
import io.lodewire.ingest.article.Form;
import io.lodewire.ingest.article.ItemForm;
import io.lodewire.ingest.article.ItemId;
import io.lodewire.ingest.article.Rights;
import io.lodewire.ingest.article.StoryText;
import io.lodewire.ingest.article.Timing;
import io.lodewire.ingest.format.convention.Byline;
import io.lodewire.ingest.format.convention.ContentId;
import io.lodewire.ingest.format.convention.HeadlineMarker;
import io.lodewire.ingest.format.convention.ItemForms;
import io.lodewire.ingest.format.convention.Names;
import io.lodewire.ingest.format.convention.StatedTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One ninjs object as an article. */
final class NinjsStory {

    private static final Pattern AUTHORITY =
            Pattern.compile("(?:https?://(?:www\\.)?|urn:newsml:|tag:)([\\p{L}\\p{N}.-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);

    private final Fields item;
    private final StoryText text;

    NinjsStory(Fields item) {
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
                new NinjsStatus(item).revision(marker),
                form(marker, provider),
                text,
                timing(),
                description(),
                Rights.reservedBy(
                        item.firstLine("copyrightholder", "copyrightnotice").orElse(null)),
                NinjsFormat.NAME);
    }

    /** What a person would call the item. */
    static Optional<String> uri(Fields item) {
        return item.firstLine("uri", "guid", "id");
    }

    private ItemId id(String provider) {
        return new ItemId(
                provider,
                uri(item).orElseGet(() -> ContentId.of(text, timing().publishedAtText())),
                item.line("version").orElse(ItemId.FIRST_VERSION));
    }

    private String provider() {
        var authority = uri(item)
                .map(AUTHORITY::matcher)
                .filter(match -> match.lookingAt())
                .map(match -> match.group(1));
        var name = item.firstLine("source", "copyrightholder").or(() -> authority);
        return Names.provider(name.orElse(NinjsFormat.NAME), NinjsFormat.NAME);
    }

    private Form form(HeadlineMarker marker, String provider) {
        var genres = Stream.of("genre", "genres").flatMap(name -> item.objects(name).stream());
        var isRelease = genres.flatMap(genre -> genre.firstLine("name", "uri", "code").stream())
                .map(genre -> genre.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", ""))
                .anyMatch(genre -> genre.contains("pressrelease"));
        return isRelease ? Form.of(ItemForm.PRESS_RELEASE) : ItemForms.of(marker, text, provider);
    }

    private Timing timing() {
        var stated = item.firstLine("versioncreated", "firstcreated", "contentcreated")
                .orElse(null);
        return new Timing(
                stated == null ? null : StatedTime.iso(stated).orElse(null),
                stated,
                time("firstcreated"),
                item.has("embargoed") ? time("embargoed") : time("embargoeduntil"));
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
                uri(item).filter(uri -> WEB_ADDRESS.matcher(uri).matches()).orElse(null));
    }

    private List<String> byline() {
        return item.firstLine("byline", "by")
                .map(Byline::authors)
                .orElseGet(() -> item.objects("authors").stream()
                        .flatMap(author -> author.line("name").stream())
                        .toList());
    }
}
