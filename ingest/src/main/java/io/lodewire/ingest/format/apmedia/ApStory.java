package io.lodewire.ingest.format.apmedia;

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
import io.lodewire.ingest.format.convention.Flags;
import io.lodewire.ingest.format.convention.HeadlineMarker;
import io.lodewire.ingest.format.convention.ItemForms;
import io.lodewire.ingest.format.convention.Names;
import io.lodewire.ingest.format.convention.Places;
import io.lodewire.ingest.format.convention.StatedStatus;
import io.lodewire.ingest.format.convention.StoryTexts;
import io.lodewire.ingest.format.convention.Times;
import io.lodewire.ingest.format.convention.Urgency;
import io.lodewire.ingest.format.json.JsonFields;
import io.lodewire.ingest.format.text.HtmlText;
import io.lodewire.ingest.format.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One item of AP's media API as an article. The API gives the words by a link of their own: where nobody has put them beside
 * the item, the summary is all there is.
 */
final class ApStory {

    private static final int MOST_CODES = 200;

    private final JsonFields item;
    private final Optional<JsonFields> words;
    private final StoryText text;

    ApStory(JsonFields item, Optional<JsonFields> words) {
        this.item = item;
        this.words = words;
        this.text = StoryTexts.of(headline(), summary(), item.line("located").orElse(null), body());
    }

    boolean isText() {
        return item.line("type").orElse("text").equalsIgnoreCase("text");
    }

    boolean isEmpty() {
        return text.headline().isEmpty() && text.body().isEmpty();
    }

    boolean isWithdrawn() {
        return item.line("pubstatus")
                .filter(status -> !status.equalsIgnoreCase("usable"))
                .isPresent();
    }

    /** What a person would call the item. */
    String name() {
        return id().orElse(text.headline());
    }

    Article article() {
        var marker = HeadlineMarker.of(text.headline());
        var version = item.line("version").orElse(ItemId.FIRST_VERSION);
        var provider = Names.provider(item.line("provider").orElse("ap"), "ap");
        return new Article(
                new ItemId(
                        provider,
                        id().orElseGet(() -> ContentId.of(text, created().orElse(null))),
                        version),
                status().revision(marker, version),
                form(marker, provider),
                text,
                timing(),
                description(),
                Rights.reservedBy(item.line("copyrightnotice").orElse(null)),
                ApMediaFormat.NAME);
    }

    private Optional<String> id() {
        return item.objects("altids").stream()
                .flatMap(ids -> ids.line("itemid").stream())
                .findFirst()
                .or(() -> item.line("uri"));
    }

    private String headline() {
        return item.firstLine("headline", "headline_extended", "title").orElse("");
    }

    private String summary() {
        return item.firstLine("description_summary", "description_caption")
                .map(ApStory::plain)
                .orElse("");
    }

    private String body() {
        return Stream.concat(words.stream(), Stream.of(item))
                .flatMap(fields -> Stream.of("body_nitf", "body_html", "body_xhtml", "body_text")
                        .flatMap(name -> fields.raw(name).stream()))
                .map(ApStory::plain)
                .filter(body -> !body.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String plain(String text) {
        return HtmlText.isMarkup(text) ? HtmlText.of(text) : PlainText.lines(text);
    }

    private StatedStatus status() {
        var signals = new ArrayList<String>();
        item.strings("signals").forEach(signals::add);
        item.strings("editorialtypes").stream()
                .map(type -> "editorialtype:" + type)
                .forEach(signals::add);
        created().map(Flags::ofTime).ifPresent(signals::addAll);
        return new StatedStatus(item.line("pubstatus"), signals, Optional.empty());
    }

    private Form form(HeadlineMarker marker, String provider) {
        var isAlert =
                item.line("editorialrole").filter("alert"::equalsIgnoreCase).isPresent();
        return isAlert ? Form.of(ItemForm.ALERT) : ItemForms.of(marker, text, provider);
    }

    private Timing timing() {
        return new Timing(
                created().flatMap(Times::read).orElse(null),
                created().orElse(null),
                item.line("firstcreated").flatMap(Times::read).orElse(null),
                item.line("embargoed").flatMap(Times::read).orElse(null));
    }

    private Optional<String> created() {
        return item.firstLine("versioncreated", "firstcreated");
    }

    private Description description() {
        return new Description(
                places(),
                byline(),
                item.line("slugline").orElse(null),
                item.line("language").orElse(null),
                Urgency.of(item.line("urgency")).orElse(null),
                item.objects("subject").stream()
                        .flatMap(subject -> code(subject).stream())
                        .distinct()
                        .limit(MOST_CODES)
                        .toList(),
                url().orElse(null));
    }

    private List<String> places() {
        var origin = item.objects("datelinelocation").stream()
                .flatMap(place -> Stream.concat(
                        place.line("city").map(name -> "name:" + name).stream(),
                        place.line("countrycode").map(code -> "iso3166:" + code.toUpperCase(Locale.ROOT)).stream()));
        var places = item.objects("place").stream()
                .flatMap(place -> place.line("name").map(name -> "name:" + name).stream());
        return Stream.concat(origin, places).distinct().limit(MOST_CODES).toList();
    }

    private List<String> byline() {
        return item.objects("bylines").stream()
                .flatMap(byline -> byline.line("by").stream())
                .flatMap(line -> Byline.authors(line).stream())
                .distinct()
                .toList();
    }

    private Optional<String> url() {
        return item.objects("links").stream()
                .filter(link -> link.line("rel").filter("canonical"::equals).isPresent())
                .flatMap(link -> link.line("href").stream())
                .filter(Places::isWebAddress)
                .findFirst();
    }

    /** The code behind its scheme, else the name. */
    private static Optional<String> code(JsonFields concept) {
        return concept.line("code")
                .map(code -> concept.line("scheme").orElse("subject:") + code)
                .or(() -> concept.line("name").map(name -> "name:" + name));
    }
}
