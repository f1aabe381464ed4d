package io.lodewire.ingest.format.apmedia;

import com.fasterxml.jackson.databind.JsonNode;
import io.lodewire.ingest.format.Flaw;
import io.lodewire.ingest.format.Format;
import io.lodewire.ingest.format.Item;
import io.lodewire.ingest.format.Limits;
import io.lodewire.ingest.format.Prefix;
import io.lodewire.ingest.format.frame.Frame;
import io.lodewire.ingest.format.frame.Framing;
import io.lodewire.ingest.format.json.JsonFields;
import io.lodewire.ingest.format.json.JsonFraming;
import io.lodewire.ingest.format.json.JsonKeys;
import io.lodewire.ingest.format.json.StrictJson;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** AP media API 1.x to 3.x: {@code data.item}, or {@code data.items}; the words beside it or inside. */
public final class ApMediaFormat implements Format {

    static final String NAME = "ap-media";

    private static final int SURE = 95;
    private static final Set<String> MARKS = Set.of("api_version", "data");

    private final StrictJson json;

    /** Reads within the given limits. */
    public ApMediaFormat(Limits limits) {
        this.json = new StrictJson(limits);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int likeness(Prefix prefix) {
        var keys = JsonKeys.of(prefix).outer();
        return keys.contains("api_version") && (keys.containsAll(MARKS) || keys.contains("api_mode")) ? SURE : 0;
    }

    @Override
    public Framing framing(Prefix prefix) {
        return JsonFraming.of(prefix);
    }

    @Override
    public List<Item> read(Frame frame) {
        return json.parse(frame).fold(value -> items(value, frame), broken -> List.of(malformed(broken, frame)));
    }

    private static List<Item> items(JsonNode answer, Frame frame) {
        var outer = new JsonFields(answer);
        var data = outer.objects("data");
        var lone = data.stream().flatMap(part -> part.objects("item").stream());
        var paged =
                data.stream().flatMap(part -> part.objects("items").stream()).flatMap(ApMediaFormat::unwrapped);
        var words = outer.objects("nitf").stream().findFirst();
        var items = Stream.concat(
                        lone.map(item -> item(item, words, frame)),
                        paged.map(item -> item(item, Optional.empty(), frame)))
                .toList();
        return items.isEmpty() && data.isEmpty() ? List.of(malformed("an answer without data", frame)) : items;
    }

    private static Stream<JsonFields> unwrapped(JsonFields entry) {
        var inner = entry.objects("item");
        return inner.isEmpty() ? Stream.of(entry) : inner.stream();
    }

    private static Item item(JsonFields item, Optional<JsonFields> words, Frame frame) {
        var story = new ApStory(item, words);
        if (!story.isText()) {
            return new Item.SetAside(Item.SetAside.Why.NOT_A_TEXT_STORY, story.name(), frame);
        }
        return story.isEmpty() && !story.isWithdrawn()
                ? malformed("a text item without headline and body", frame)
                : new Item.Story(story.article(), frame);
    }

    private static Item malformed(String message, Frame frame) {
        return new Item.Malformed(Flaw.MALFORMED, message, frame);
    }
}
