package io.lodewire.ingest.format.ninjs;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** IPTC ninjs 1.x to 3.x: one object, a list of them, a list in an envelope, or one a line. */
public final class NinjsFormat implements Format {

    static final String NAME = "ninjs";

    private static final int SURE = 90;
    private static final int LIKELY = 70;
    private static final int POSSIBLE = 20;
    private static final Set<String> OWN_NAMES = Set.of(
            "versioncreated",
            "firstcreated",
            "pubstatus",
            "representationtype",
            "copyrightholder",
            "body_text",
            "body_html",
            "body_xhtml",
            "headlines",
            "bodies",
            "descriptions",
            "description_text",
            "associations",
            "renditions",
            "eventdetails");
    private static final Set<String> NO_STORIES =
            Set.of("picture", "photo", "image", "graphic", "video", "audio", "animation", "event", "planning");
    private static final Set<String> CONTAINERS = Set.of("composite", "component", "package");

    private static final Set<String> WITHDRAWN = Set.of("canceled", "withheld");

    private final StrictJson json;

    /** Reads within the given limits. */
    public NinjsFormat(Limits limits) {
        this.json = new StrictJson(limits);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int likeness(Prefix prefix) {
        var keys = JsonKeys.of(prefix);
        var outer = lowerCase(keys.outer());
        if (outer.contains("$schema") && outer.contains("properties")) {
            return 0;
        }
        if (hasOwnName(outer)) {
            return SURE;
        }
        if (outer.contains("item") || outer.contains("items")) {
            return hasOwnName(lowerCase(keys.inner())) ? SURE : 0;
        }
        var named = outer.contains("uri") || outer.contains("guid");
        return !named ? 0 : outer.contains("type") || outer.contains("headline") ? LIKELY : POSSIBLE;
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
        if (value.isArray()) {
            var items = new ArrayList<Item>();
            value.forEach(element -> items.add(item(element, frame)));
            return items;
        }
        var envelope = new JsonFields(value);
        var isEnvelope = NinjsStory.uri(envelope).isEmpty() && (envelope.has("item") || envelope.has("items"));
        return isEnvelope ? unwrapped(envelope, frame) : List.of(item(value, frame));
    }

    private static List<Item> unwrapped(JsonFields envelope, Frame frame) {
        var items = new ArrayList<Item>();
        for (var name : List.of("item", "items")) {
            envelope.objects(name).forEach(item -> items.add(item(item, frame)));
        }
        return items;
    }

    private static Item item(JsonNode node, Frame frame) {
        return node.isObject() ? item(new JsonFields(node), frame) : malformed("an item must be an object", frame);
    }

    private static Item item(JsonFields item, Frame frame) {
        var story = new NinjsStory(item);
        var hasHeadline = !story.text().headline().isEmpty();
        var hasBody = !story.text().body().isEmpty();
        var uri = NinjsStory.uri(item);
        if (uri.isEmpty() && !hasHeadline && !hasBody) {
            return malformed("no uri, no headline and no body", frame);
        }
        return isStory(item, hasHeadline, hasBody)
                ? new Item.Story(story.article(), frame)
                : new Item.SetAside(
                        Item.SetAside.Why.NOT_A_TEXT_STORY,
                        uri.orElse(story.text().headline()),
                        frame);
    }

    private static boolean isStory(JsonFields item, boolean hasHeadline, boolean hasBody) {
        var type = item.line("type").orElse("").toLowerCase(Locale.ROOT);
        var media = item.line("mimetype").orElse("").matches("(?i)(image|video|audio)/.*");
        if (NO_STORIES.contains(type) || item.has("eventdetails") || media) {
            return false;
        }
        return isWithdrawal(item)
                || (CONTAINERS.contains(type) ? hasBody : hasHeadline || hasBody || type.equals("text"));
    }

    /** A notice that takes a story back needs no words. */
    private static boolean isWithdrawal(JsonFields item) {
        return item.line("pubstatus").filter(WITHDRAWN::contains).isPresent();
    }

    private static boolean hasOwnName(Set<String> names) {
        return names.stream().anyMatch(OWN_NAMES::contains);
    }

    private static Set<String> lowerCase(Set<String> names) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private static Item malformed(String message, Frame frame) {
        return new Item.Malformed(Flaw.MALFORMED, message, frame);
    }
}
