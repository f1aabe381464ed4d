package io.lodewire.ingest.format.newsmlg2;

import io.lodewire.ingest.format.Flaw;
import io.lodewire.ingest.format.Format;
import io.lodewire.ingest.format.Item;
import io.lodewire.ingest.format.Limits;
import io.lodewire.ingest.format.frame.Frame;
import io.lodewire.ingest.format.xml.SafeXml;
import io.lodewire.ingest.format.xml.XmlElement;
import io.lodewire.ingest.format.xml.XmlFormat;
import java.util.List;
import java.util.Set;

/** IPTC NewsML-G2 2.x, with and without a namespace: an item, or a message with a set of them. */
public final class NewsmlG2Format {

    static final String NAME = "newsml-g2";

    private static final String NEWS = "newsitem";
    private static final Set<String> OTHERS =
            Set.of("packageitem", "conceptitem", "knowledgeitem", "planningitem", "catalogitem");
    private static final Set<String> ROOTS = Set.of(
            NEWS,
            "packageitem",
            "conceptitem",
            "knowledgeitem",
            "planningitem",
            "catalogitem",
            "newsmessage",
            "itemset");

    private NewsmlG2Format() {}

    /** The format, within the given limits. */
    public static Format within(Limits limits) {
        return new XmlFormat(NAME, ROOTS, NewsmlG2Format::items, limits);
    }

    private static List<Item> items(SafeXml.Parsed.Document document, Frame frame) {
        var items = elements(document.root()).stream()
                .filter(element -> element.name().equals(NEWS) || OTHERS.contains(element.name()))
                .map(element -> item(element, document.repaired(), frame))
                .toList();
        return items.isEmpty() ? List.of(new Item.Malformed(Flaw.MALFORMED, "a message without items", frame)) : items;
    }

    private static List<XmlElement> elements(XmlElement root) {
        return switch (root.name()) {
            case "newsmessage" ->
                root.all("itemset").stream()
                        .flatMap(set -> set.children().stream())
                        .toList();
            case "itemset" -> root.children();
            default -> List.of(root);
        };
    }

    private static Item item(XmlElement element, boolean repaired, Frame frame) {
        var meta = new ItemMeta(element);
        if (OTHERS.contains(element.name()) || meta.isOtherMedium()) {
            return new Item.SetAside(
                    Item.SetAside.Why.NOT_A_TEXT_STORY, meta.guid().orElse(element.name()), frame);
        }
        var story = new G2Story(element, meta, repaired);
        return story.isEmpty() && !meta.isWithdrawn()
                ? new Item.Malformed(Flaw.MALFORMED, "a text item without headline and body", frame)
                : new Item.Story(story.article(), frame);
    }
}
