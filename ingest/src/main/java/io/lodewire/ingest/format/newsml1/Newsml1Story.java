package io.lodewire.ingest.format.newsml1;

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
import io.lodewire.ingest.format.convention.Names;
import io.lodewire.ingest.format.convention.StoryTexts;
import io.lodewire.ingest.format.convention.Times;
import io.lodewire.ingest.format.convention.Urgency;
import io.lodewire.ingest.format.xml.XmlElement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One {@code NewsItem} as an article. */
final class Newsml1Story {

    private static final String ID = "identification/newsidentifier/";
    private static final String FORMAL_NAME = "formalname";

    private final XmlElement item;
    private final Management management;
    private final Components components;
    private final Words words;
    private final StoryText text;

    Newsml1Story(XmlElement item, boolean repaired) {
        this.item = item;
        this.management = new Management(item, repaired);
        this.components = new Components(item);
        this.words = components.words();
        this.text = text();
    }

    boolean isText() {
        return words.hasBody()
                || management.isWithdrawn()
                || (components.isText() && !text.headline().isEmpty());
    }

    /** What a person would call the item. */
    String name() {
        return uri().orElse(text.headline());
    }

    Article article() {
        var marker = HeadlineMarker.of(text.headline());
        return new Article(
                id(),
                management.status().revision(marker, management.version()),
                form(marker),
                text,
                timing(),
                description(),
                Rights.reservedBy(components
                        .line("newslines/copyrightline")
                        .or(this::providerName)
                        .orElse(null)),
                Newsml1Format.NAME);
    }

    private StoryText text() {
        return StoryTexts.of(
                components.line("newslines/headline").orElse(words.headline()),
                components.line("newslines/subheadline").or(components::summary).orElse(words.deck()),
                components.line("newslines/dateline").orElse(words.dateline()),
                words.body());
    }

    private ItemId id() {
        return new ItemId(
                provider(),
                uri().orElseGet(() -> ContentId.of(text, management.revised().orElse(null))),
                management.version());
    }

    /** The public identifier without the revision that ends it, else the same put together from its parts. */
    private Optional<String> uri() {
        var identifier = item.line(ID + "publicidentifier").map(whole -> withoutRevision(whole));
        return identifier.or(() -> item.line(ID + "newsitemid")).or(() -> item.attribute("duid"));
    }

    private String withoutRevision(String identifier) {
        var revision = ":" + management.version();
        return identifier.endsWith(revision)
                ? identifier.substring(0, identifier.length() - revision.length())
                : identifier;
    }

    private String provider() {
        return Names.provider(providerName().orElse(Newsml1Format.NAME), Newsml1Format.NAME);
    }

    private Optional<String> providerName() {
        return item.line(ID + "providerid")
                .or(() -> components.attribute("administrativemetadata/provider/party", FORMAL_NAME))
                .or(() -> components.attribute("administrativemetadata/source/party", FORMAL_NAME));
    }

    private Form form(HeadlineMarker marker) {
        var isRelease = components.attributes("descriptivemetadata/genre", FORMAL_NAME).stream()
                .anyMatch(genre -> ItemForms.isPressRelease(genre) || genre.equalsIgnoreCase("release"));
        return isRelease ? Form.of(ItemForm.PRESS_RELEASE) : ItemForms.of(marker, text, provider());
    }

    private Timing timing() {
        return new Timing(
                management.revised().flatMap(Times::read).orElse(null),
                management.revised().orElse(null),
                management.firstCreated().flatMap(Times::read).orElse(null),
                management.embargo().orElse(null));
    }

    private Description description() {
        return new Description(
                places(),
                components.line("newslines/byline").map(Byline::authors).orElse(words.byline()),
                components
                        .line("newslines/slugline")
                        .or(() -> item.line("identification/namelabel"))
                        .orElse(null),
                language().orElse(null),
                Urgency.of(item.attributeAt("newsmanagement/urgency", FORMAL_NAME))
                        .orElse(null),
                subjects(),
                null);
    }

    private Optional<String> language() {
        return components.language().or(() -> item.attribute("lang"));
    }

    private List<String> places() {
        var properties = components.all("descriptivemetadata/location/property").stream()
                .flatMap(property -> property.attribute("value").stream()
                        .map(value -> isCountry(property, value) ? "iso3166:" + value : "name:" + value));
        return properties.distinct().toList();
    }

    private static boolean isCountry(XmlElement property, String value) {
        return property.attribute(FORMAL_NAME)
                        .filter("country"::equalsIgnoreCase)
                        .isPresent()
                && value.matches("[A-Z]{2,3}");
    }

    private List<String> subjects() {
        return components.all("descriptivemetadata/subjectcode").stream()
                .flatMap(code -> code.children().stream())
                .flatMap(code -> code.attribute(FORMAL_NAME).stream())
                .flatMap(code -> Stream.of("subj:" + code))
                .distinct()
                .limit(200)
                .toList();
    }
}
