package io.lodewire.ingest.format.jsonl;

import com.fasterxml.jackson.databind.JsonNode;
import io.lodewire.ingest.article.Article;
import io.lodewire.ingest.article.Description;
import io.lodewire.ingest.article.ItemId;
import io.lodewire.ingest.article.Rights;
import io.lodewire.ingest.article.StoryText;
import io.lodewire.ingest.article.Timing;
import io.lodewire.ingest.format.Flaw;
import io.lodewire.ingest.format.Format;
import io.lodewire.ingest.format.Item;
import io.lodewire.ingest.format.Limits;
import io.lodewire.ingest.format.Prefix;
import io.lodewire.ingest.format.convention.ContentId;
import io.lodewire.ingest.format.convention.HeadlineMarker;
import io.lodewire.ingest.format.convention.ItemForms;
import io.lodewire.ingest.format.convention.Names;
import io.lodewire.ingest.format.convention.StatedTime;
import io.lodewire.ingest.format.frame.Frame;
import io.lodewire.ingest.format.frame.Framing;
import io.lodewire.ingest.format.json.JsonFraming;
import io.lodewire.ingest.format.json.JsonKeys;
import io.lodewire.ingest.format.json.StrictJson;
import io.lodewire.ingest.format.text.PlainText;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Plain JSON Lines: {@code {"id","date","title","dateline","body","provider","version","language"}}, one article a line.
 * All keys are optional but one of title and body, and may be empty; unknown ones are ignored.
 */
public final class JsonLinesFormat implements Format {

    private static final String NAME = "jsonl";
    private static final int OURS = 80;
    private static final int SOME_JSON = 5;

    private final StrictJson json;

    /** Reads within the given limits. */
    public JsonLinesFormat(Limits limits) {
        this.json = new StrictJson(limits);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int likeness(Prefix prefix) {
        var keys = JsonKeys.of(prefix).outer();
        if (keys.contains("title") && keys.contains("body")) {
            return OURS;
        }
        var partly = keys.contains("id") && (keys.contains("title") || keys.contains("body"));
        return partly ? OURS / 2 : JsonKeys.isJson(prefix) ? SOME_JSON : 0;
    }

    @Override
    public Framing framing(Prefix prefix) {
        return JsonFraming.of(prefix);
    }

    @Override
    public List<Item> read(Frame frame) {
        return json.parse(frame).fold(value -> items(value, frame), broken -> List.of(malformed(broken, frame)));
    }

    private static List<Item> items(JsonNode value, Frame frame) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(element -> item(element, frame))
                        .toList()
                : List.of(item(value, frame));
    }

    private static Item item(JsonNode node, Frame frame) {
        if (!node.isObject()) {
            return malformed("a line must be an object", frame);
        }
        if (!node.has("title") && !node.has("body")) {
            return malformed("neither title nor body", frame);
        }
        return new Item.Story(article(node), frame);
    }

    private static Article article(JsonNode node) {
        var text = new StoryText(
                PlainText.line(text(node, "title")),
                null,
                emptyToNull(PlainText.line(text(node, "dateline"))),
                PlainText.lines(text(node, "body")));
        var date = emptyToNull(PlainText.line(text(node, "date")));
        var provider = Names.provider(text(node, "provider"), NAME);
        var marker = HeadlineMarker.of(text.headline());
        return new Article(
                id(node, provider, text, date),
                marker.revision(),
                ItemForms.of(marker, text, provider),
                text,
                Timing.published(date == null ? null : StatedTime.iso(date).orElse(null), date),
                Description.none().withLanguage(emptyToNull(PlainText.line(text(node, "language")))),
                Rights.reservedBy(null),
                NAME);
    }

    private static ItemId id(JsonNode node, String provider, StoryText text, @Nullable String date) {
        var stated = PlainText.line(text(node, "id"));
        var version = PlainText.line(text(node, "version"));
        return new ItemId(
                provider,
                stated.isEmpty() ? ContentId.of(text, date) : stated,
                version.isEmpty() ? ItemId.FIRST_VERSION : version);
    }

    /** A string or a number as text; anything else counts as absent. */
    private static String text(JsonNode node, String key) {
        var value = node.get(key);
        return value != null && (value.isTextual() || value.isNumber()) ? value.asText() : "";
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Item malformed(String message, Frame frame) {
        return new Item.Malformed(Flaw.MALFORMED, message, frame);
    }
}
