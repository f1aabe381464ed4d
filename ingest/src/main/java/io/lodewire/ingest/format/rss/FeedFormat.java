package io.lodewire.ingest.format.rss;

import io.lodewire.ingest.format.Flaw;
import io.lodewire.ingest.format.Format;
import io.lodewire.ingest.format.Item;
import io.lodewire.ingest.format.Limits;
import io.lodewire.ingest.format.frame.Frame;
import io.lodewire.ingest.format.xml.SafeXml;
import io.lodewire.ingest.format.xml.XmlFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** RSS 0.9x, 1.0 and 2.0, Atom, and the feed of stories that some software named after backslashes writes. */
public final class FeedFormat {

    static final String RSS = "rss";
    static final String ATOM = "atom";

    private FeedFormat() {}

    /** RSS of any version, within the given limits. */
    public static Format rss(Limits limits) {
        return new XmlFormat(RSS, Set.of("rss", "rdf", "backslash"), FeedFormat::rssItems, limits);
    }

    /** Atom: a feed or a lone entry, within the given limits. */
    public static Format atom(Limits limits) {
        return new XmlFormat(ATOM, Set.of("feed", "entry"), FeedFormat::atomItems, limits);
    }

    private static List<Item> rssItems(SafeXml.Parsed.Document document, Frame frame) {
        var root = document.root();
        var channel = root.at("channel").orElse(root);
        return Stream.of(channel.all("item"), root.all("item"), root.all("story"))
                .flatMap(List::stream)
                .map(item -> item(new RssEntry(item, channel), document.repaired(), frame))
                .toList();
    }

    private static List<Item> atomItems(SafeXml.Parsed.Document document, Frame frame) {
        var root = document.root();
        var entries = root.name().equals("entry") ? List.of(root) : root.all("entry");
        return entries.stream()
                .map(entry -> item(new AtomEntry(entry, root), document.repaired(), frame))
                .toList();
    }

    private static Item item(Entry entry, boolean repaired, Frame frame) {
        var story = new EntryStory(entry, repaired);
        return story.isEmpty()
                ? new Item.Malformed(Flaw.MALFORMED, "an entry without words", frame)
                : new Item.Story(story.article(), frame);
    }
}
