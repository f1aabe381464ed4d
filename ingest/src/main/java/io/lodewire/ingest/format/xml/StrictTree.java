package io.lodewire.ingest.format.xml;

import io.lodewire.ingest.format.Limits;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Builds the tree of a well-formed document under limits; the first thing that is not well-formed ends it. */
final class StrictTree {

    static final int MOST_ELEMENTS = 200_000;
    static final int MOST_ATTRIBUTES = 200;

    private static final XMLInputFactory FACTORY = factory();

    private final int nesting;
    private final Deque<Element> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private int elements;

    private StrictTree(Limits limits) {
        this.nesting = limits.nesting();
        open.push(new Element("document"));
    }

    /** The element that holds the root. */
    static Element of(String xml, Limits limits) throws XMLStreamException, XmlLimitException {
        var reader = FACTORY.createXMLStreamReader(new StringReader(xml));
        try {
            return new StrictTree(limits).read(reader);
        } finally {
            reader.close();
        }
    }

    private Element read(XMLStreamReader reader) throws XMLStreamException, XmlLimitException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(reader);
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                default -> {
                    // Comments and instructions say nothing; a document type is passed over.
                }
            }
        }
        return open.element();
    }

    private void begin(XMLStreamReader reader) throws XmlLimitException {
        flush();
        check(reader);
        var prefix = reader.getPrefix() == null ? "" : reader.getPrefix();
        var element = new Element(XmlNames.element(prefix, reader.getLocalName()));
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            element.attributes().put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        open.element().appendChild(element);
        open.push(element);
    }

    private void check(XMLStreamReader reader) throws XmlLimitException {
        elements++;
        if (open.size() > nesting) {
            throw new XmlLimitException("nested deeper than " + nesting + " levels");
        }
        if (elements > MOST_ELEMENTS) {
            throw new XmlLimitException("more than " + MOST_ELEMENTS + " elements");
        }
        if (reader.getAttributeCount() > MOST_ATTRIBUTES) {
            throw new XmlLimitException("more than " + MOST_ATTRIBUTES + " attributes on one element");
        }
    }

    private void end() {
        flush();
        open.pop();
    }

    private void flush() {
        if (!text.isEmpty()) {
            open.element().appendChild(new TextNode(text.toString()));
            text.setLength(0);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is ever fetched: " + systemId);
        });
        return factory;
    }
}
