package io.lodewire.ingest.format.nitf;

import io.lodewire.ingest.format.Flaw;
import io.lodewire.ingest.format.Format;
import io.lodewire.ingest.format.Item;
import io.lodewire.ingest.format.Limits;
import io.lodewire.ingest.format.frame.Frame;
import io.lodewire.ingest.format.xml.SafeXml;
import io.lodewire.ingest.format.xml.XmlFormat;
import java.util.List;
import java.util.Set;

/** IPTC NITF 3.x, with and without a namespace. */
public final class NitfFormat {

    static final String NAME = "nitf";

    private NitfFormat() {}

    /** The format, within the given limits. */
    public static Format within(Limits limits) {
        return new XmlFormat(NAME, Set.of("nitf"), NitfFormat::items, limits);
    }

    private static List<Item> items(SafeXml.Parsed.Document document, Frame frame) {
        var story = new NitfStory(document.root(), document.repaired());
        return story.isEmpty()
                ? List.of(new Item.Malformed(Flaw.MALFORMED, "no headline and no body", frame))
                : List.of(new Item.Story(story.article(), frame));
    }
}
