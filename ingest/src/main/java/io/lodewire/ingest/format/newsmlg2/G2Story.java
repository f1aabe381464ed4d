package io.lodewire.ingest.format.newsmlg2;

import io.lodewire.ingest.article.Article;
import io.lodewire.ingest.article.Description;
import io.lodewire.ingest.article.Form;
import io.lodewire.ingest.article.ItemForm;
import io.lodewire.ingest.article.ItemId;
import io.lodewire.ingest.article.Rights;
import io.lodewire.ingest.article.StoryText;
import io.lodewire.ingest.article.Timing;
import io.lodewire.ingest.format.content.Words;
import io.lodewire.ingest.format.convention.Byline;
import io.lodewire.ingest.format.convention.ContentId;
import io.lodewire.ingest.format.convention.HeadlineMarker;
import io.lodewire.ingest.format.convention.ItemForms;
import io.lodewire.ingest.format.convention.Places;
import io.lodewire.ingest.format.convention.StoryTexts;
import io.lodewire.ingest.format.convention.Times;
import io.lodewire.ingest.format.convention.Urgency;
import io.lodewire.ingest.format.xml.XmlElement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One {@code newsItem} of text as an article. */
final class G2Story {

    private static final String META = "contentmeta/";
    private static final int MOST_CODES = 200;

    private final XmlElement item;
    private final ItemMeta meta;
    private final boolean repaired;
    private final Words words;
    private final StoryText text;

    G2Story(XmlElement item, ItemMeta meta, boolean repaired) {
        this.item = item;
        this.meta = meta;
        this.repaired = repaired;
        this.words = ContentSet.words(item);
        this.text = text();
    }

    boolean isEmpty() {
        return text.headline().isEmpty() && text.body().isEmpty();
    }

    Article article() {
        var marker = HeadlineMarker.of(text.headline());
        return new Article(
                id(),
                meta.status(repaired).revision(marker, meta.version()),
                form(marker),
                text,
                timing(),
                description(),
                Rights.reservedBy(meta.holder().orElse(null)),
                NewsmlG2Format.NAME);
    }

    private ItemId id() {
        return new ItemId(
                meta.provider(),
                meta.guid()
                        .orElseGet(
                                () -> ContentId.of(text, meta.versionCreated().orElse(null))),
                meta.version());
    }

    private StoryText text() {
        var headline = headline(true)
                .or(() -> headline(false))
                .or(() -> Optional.of(words.headline()).filter(line -> !line.isEmpty()))
                .or(meta::title)
                .orElse("");
        var dateline = item.line(META + "dateline").orElse(words.dateline());
        return StoryTexts.of(headline, deck(), dateline, words.body());
    }

    private Optional<String> headline(boolean main) {
        return item.all(META + "headline").stream()
                .filter(headline -> !main || isMain(headline))
                .map(XmlElement::line)
                .filter(line -> !line.isEmpty())
                .findFirst();
    }

    private static boolean isMain(XmlElement headline) {
        var role = headline.attribute("role").orElse("main").toLowerCase(Locale.ROOT);
        return !role.contains("sub") && !role.contains("short");
    }

    /** A headline of the second rank, else the description, else what the content itself has. */
    private String deck() {
        var second = item.all(META + "headline").stream().filter(headline -> !isMain(headline));
        return Stream.concat(second, item.all(META + "description").stream())
                .map(XmlElement::line)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse(words.deck());
    }

    private Form form(HeadlineMarker marker) {
        var isRelease = item.all(META + "genre").stream()
                .flatMap(genre -> Stream.concat(Codes.code(genre).stream(), genre.line("name").stream()))
                .anyMatch(ItemForms::isPressRelease);
        return isRelease ? Form.of(ItemForm.PRESS_RELEASE) : ItemForms.of(marker, text, meta.provider());
    }

    private Timing timing() {
        return new Timing(
                meta.versionCreated().flatMap(Times::read).orElse(null),
                meta.versionCreated().orElse(null),
                meta.firstCreated().flatMap(Times::read).orElse(null),
                meta.embargoed().flatMap(Times::read).orElse(null));
    }

    private Description description() {
        return new Description(
                places(),
                byline(),
                item.line(META + "slugline").orElse(null),
                item.attributeAt(META + "language", "tag")
                        .or(() -> item.attribute("lang"))
                        .orElse(null),
                Urgency.of(item.line(META + "urgency")).orElse(null),
                subjects(),
                item.attributeAt("itemmeta/link", "href")
                        .filter(Places::isWebAddress)
                        .orElse(null));
    }

    private List<String> byline() {
        return item.line(META + "by")
                .map(Byline::authors)
                .filter(names -> !names.isEmpty())
                .orElse(words.byline());
    }

    private List<String> places() {
        var located = item.all(META + "located");
        var all = Stream.concat(located.stream(), located.stream().flatMap(place -> place.all("broader").stream()));
        return all.flatMap(place -> Stream.concat(
                        place.line("name").or(() -> place.attribute("literal")).map(name -> "name:" + name).stream(),
                        Codes.listed(place).map(Places::qualified).stream()))
                .distinct()
                .limit(MOST_CODES)
                .toList();
    }

    private List<String> subjects() {
        return item.all(META + "subject").stream()
                .flatMap(subject -> Codes.listed(subject)
                        .or(() -> subject.attribute("literal")
                                .or(() -> subject.line("name"))
                                .map(name -> "name:" + name))
                        .stream())
                .distinct()
                .limit(MOST_CODES)
                .toList();
    }
}
