package io.lodewire.ingest.format.xml;

import io.lodewire.ingest.format.Flaw;
import io.lodewire.ingest.format.Limits;
import io.lodewire.ingest.format.frame.Frame;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jsoup.nodes.Element;

/**
 * Reads one XML document. A document type is passed over and never read; one with declarations of its own is refused.
 *
 * <p>What is not well-formed is read once more as a browser would, and said to be repaired. But a document that ends before
 * its root does is not: half a story looks like a whole one then.
 */
public final class SafeXml {

    private static final Pattern LAST_TAG = Pattern.compile("</[^<>]{1,200}>\\s*(?:<!--[^>]{0,1000}-->\\s*)?\\z");
    private static final int TAIL = 1_500;

    private final Limits limits;

    /** Reads within the given limits. */
    public SafeXml(Limits limits) {
        this.limits = limits;
    }

    /** The document in the frame, or why there is none. */
    public Parsed parse(Frame frame) {
        var xml = XmlText.of(frame.bytes()).strip();
        if (XmlPrologue.hasInternalSubset(xml)) {
            return new Parsed.Broken(Flaw.FORBIDDEN_CONSTRUCT, "a document type with an internal subset is refused");
        }
        try {
            return document(StrictTree.of(xml, limits), false);
        } catch (XMLStreamException e) {
            return repaired(xml, e);
        } catch (XmlLimitException e) {
            return new Parsed.Broken(Flaw.MALFORMED, String.valueOf(e.getMessage()));
        }
    }

    private Parsed repaired(String xml, XMLStreamException why) {
        if (!LAST_TAG.matcher(xml.substring(Math.max(0, xml.length() - TAIL))).find()) {
            return new Parsed.Broken(Flaw.MALFORMED, "it ends too early" + place(why));
        }
        try {
            return document(RepairedTree.of(xml, limits), true);
        } catch (XmlLimitException e) {
            return new Parsed.Broken(Flaw.MALFORMED, String.valueOf(e.getMessage()));
        }
    }

    private static Parsed document(Element holder, boolean repaired) {
        var root = holder.firstElementChild();
        return root == null
                ? new Parsed.Broken(Flaw.MALFORMED, "it has no element")
                : new Parsed.Document(new XmlElement(root), repaired);
    }

    private static String place(XMLStreamException e) {
        var at = e.getLocation();
        return at == null ? "" : " (line %d, column %d)".formatted(at.getLineNumber(), at.getColumnNumber());
    }

    /** A document, or why there is none. */
    public sealed interface Parsed permits Parsed.Document, Parsed.Broken {

        /** The answer of the function that fits. */
        <T> T fold(Function<Document, T> document, Function<Broken, T> broken);

        /**
         * A document.
         *
         * @param repaired true when it broke the rules of XML
         */
        record Document(XmlElement root, boolean repaired) implements Parsed {

            @Override
            public <T> T fold(Function<Document, T> document, Function<Broken, T> broken) {
                return document.apply(this);
            }
        }

        /** What is wrong; the message is for a person. */
        record Broken(Flaw flaw, String message) implements Parsed {

            @Override
            public <T> T fold(Function<Document, T> document, Function<Broken, T> broken) {
                return broken.apply(this);
            }
        }
    }
}
