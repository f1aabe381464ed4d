package io.lodewire.ingest.format.xml;

import io.lodewire.ingest.format.Limits;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Builds the tree of a document that breaks the rules, as a browser would: entities of HTML, bare signs, missing ends. */
final class RepairedTree {

    private RepairedTree() {}

    /** The element that holds the root. */
    static Element of(String xml, Limits limits) throws XmlLimitException {
        var signs = xml.chars()
                .filter(c -> c == '<')
                .limit(2L * StrictTree.MOST_ELEMENTS + 1)
                .count();
        if (signs > 2L * StrictTree.MOST_ELEMENTS) {
            throw new XmlLimitException("more than " + StrictTree.MOST_ELEMENTS + " elements");
        }
        var document = parsed(xml, limits);
        document.getAllElements().stream().skip(1).forEach(RepairedTree::rename);
        return document;
    }

    private static Document parsed(String xml, Limits limits) throws XmlLimitException {
        try {
            return Parser.xmlParser().setMaxDepth(limits.nesting()).parseInput(xml, "");
        } catch (IllegalArgumentException e) {
            throw new XmlLimitException("a name is beyond repair: " + e.getMessage());
        }
    }

    private static void rename(Element element) {
        var name = XmlNames.element(element.tagName());
        if (!name.isEmpty()) {
            element.tagName(name);
        }
    }
}
