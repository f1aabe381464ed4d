package io.lodewire.ingest.format.xml;

import io.lodewire.ingest.format.Format;
import io.lodewire.ingest.format.Item;
import io.lodewire.ingest.format.Limits;
import io.lodewire.ingest.format.Prefix;
import io.lodewire.ingest.format.frame.Frame;
import io.lodewire.ingest.format.frame.Framing;
import io.lodewire.ingest.format.frame.WholeFraming;
import java.util.List;
import java.util.Set;

/** A format that is told by the root of an XML document; the document is one frame, whatever number of items it holds. */
public final class XmlFormat implements Format {

    private static final int SURE = 95;

    private final String name;
    private final Set<String> roots;
    private final SafeXml xml;
    private final XmlItems items;

    /**
     * A format with the given short name.
     *
     * @param roots names of the root elements that it takes, in lower case and without prefix
     */
    public XmlFormat(String name, Set<String> roots, XmlItems items, Limits limits) {
        this.name = name;
        this.roots = Set.copyOf(roots);
        this.xml = new SafeXml(limits);
        this.items = items;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int likeness(Prefix prefix) {
        return XmlPrologue.rootName(prefix).filter(roots::contains).isPresent() ? SURE : 0;
    }

    @Override
    public Framing framing(Prefix prefix) {
        return new WholeFraming();
    }

    @Override
    public List<Item> read(Frame frame) {
        return xml.parse(frame)
                .fold(
                        document -> items.in(document, frame),
                        broken -> List.of(new Item.Malformed(broken.flaw(), broken.message(), frame)));
    }

    /** Finds the items of a document. */
    public interface XmlItems {

        /** The items in their order; must not throw for anything that the document may hold. */
        List<Item> in(SafeXml.Parsed.Document document, Frame frame);
    }
}
