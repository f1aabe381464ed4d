package io.lodewire.ingest.format.reuters;

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
import io.lodewire.ingest.format.text.PlainText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One {@code REUTERS} element as an article. */
final class ReutersStory {

    private static final String PROVIDER = "reuters-21578";

    /** What the collection's makers put where an alert has no body. */
    private static final String FILLER = "Blah blah blah.";

    private final Sgml sgml;
    private final String type;

    private ReutersStory(Sgml sgml) {
        this.sgml = sgml;
        this.type = sgml.attribute("TEXT", "TYPE").orElse("NORM");
    }

    static ReutersStory of(String sgml) {
        return new ReutersStory(new Sgml(sgml));
    }

    Article article() {
        var text = text();
        var stated = sgml.element("DATE").map(Sgml::text).map(PlainText::line).orElse("");
        var date = stated.isEmpty() ? null : stated;
        var marker = HeadlineMarker.of(text.headline());
        return new Article(
                new ItemId(PROVIDER, itemUri(text, date), ItemId.FIRST_VERSION),
                marker.revision(),
                form(marker, text),
                text,
                Timing.published(WireDate.read(stated).orElse(null), date),
                description(),
                Rights.reservedBy("Reuters"),
                ReutersSgmlFormat.NAME);
    }

    private String itemUri(StoryText text, @Nullable String date) {
        return sgml.attribute("REUTERS", "NEWID")
                .map(PlainText::line)
                .filter(id -> !id.isEmpty())
                .orElseGet(() -> ContentId.of(text, date));
    }

    private StoryText text() {
        return type.equals("UNPROC") ? unprocessed() : processed();
    }

    /** A text that the collection's makers could not take apart: its first line is the headline. */
    private StoryText unprocessed() {
        var lines = Sgml.text(sgml.element("TEXT").orElse("")).stripLeading();
        var end = lines.indexOf('\n');
        return end < 0
                ? StoryText.of(PlainText.line(lines), "")
                : StoryText.of(PlainText.line(lines.substring(0, end)), WireBody.of(lines.substring(end + 1)));
    }

    private StoryText processed() {
        var dateline =
                sgml.element("DATELINE").map(Sgml::text).map(PlainText::line).orElse("");
        return new StoryText(
                sgml.element("TITLE").map(Sgml::text).map(PlainText::line).orElse(""),
                null,
                dateline.isEmpty() ? null : dateline,
                sgml.element("BODY").map(Sgml::text).map(ReutersStory::body).orElse(""));
    }

    private static String body(String text) {
        var body = WireBody.of(text);
        return body.equals(FILLER) ? "" : body;
    }

    private Form form(HeadlineMarker marker, StoryText text) {
        return type.equals("BRIEF") ? Form.of(ItemForm.ALERT) : ItemForms.of(marker, text, PROVIDER);
    }

    private Description description() {
        var slug = WireSlug.read(
                PlainText.lines(sgml.element("UNKNOWN").map(Sgml::text).orElse("")));
        return Description.none()
                .withByline(byline())
                .withSlugline(
                        slug.map(WireSlug::slugline).orElse(null),
                        slug.flatMap(WireSlug::urgency).orElse(null))
                .withLanguage("en");
    }

    private List<String> byline() {
        return Byline.authors(
                PlainText.line(sgml.element("AUTHOR").map(Sgml::text).orElse("")));
    }
}
