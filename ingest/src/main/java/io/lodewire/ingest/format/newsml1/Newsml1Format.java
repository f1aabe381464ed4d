package io.lodewire.ingest.format.newsml1;

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

/** IPTC NewsML 1.0 to 1.2: an envelope with one or more news items. */
public final class Newsml1Format {

    static final String NAME = "newsml-1";

    private Newsml1Format() {}

    /** The format, within the given limits. */
    public static Format within(Limits limits) {
        return new XmlFormat(NAME, Set.of("newsml"), Newsml1Format::items, limits);
    }

    private static List<Item> items(SafeXml.Parsed.Document document, Frame frame) {
        var items = document.root().all("newsitem").stream()
                .map(item -> item(item, document.repaired(), frame))
                .toList();
        return items.isEmpty() ? List.of(new Item.Malformed(Flaw.MALFORMED, "no news item", frame)) : items;
    }

    private static Item item(XmlElement element, boolean repaired, Frame frame) {
        var story = new Newsml1Story(element, repaired);
        if (story.isText()) {
            return new Item.Story(story.article(), frame);
        }
        return new Item.SetAside(Item.SetAside.Why.NOT_A_TEXT_STORY, story.name(), frame);
    }
}
