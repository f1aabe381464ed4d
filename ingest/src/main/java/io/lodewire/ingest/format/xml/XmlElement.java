package io.lodewire.ingest.format.xml;

import io.lodewire.ingest.format.text.HtmlText;
import io.lodewire.ingest.format.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * An element of an XML document. Its name is in lower case and without prefix, but for a few vocabularies that use names
 * of news for something else, such as {@code media:title}. A path is a row of child names such as
 * {@code itemmeta/provider}.
 */
public final class XmlElement {

    private final Element element;

    XmlElement(Element element) {
        this.element = element;
    }

    /** Lower case, without prefix. */
    public String name() {
        return element.normalName();
    }

    /** The value of an attribute, whatever its prefix, on one line; nothing when it is blank. */
    public Optional<String> attribute(String name) {
        for (var attribute : element.attributes()) {
            var key = attribute.getKey().toLowerCase(Locale.ROOT);
            if (key.equals(name) || key.endsWith(":" + name)) {
                return Optional.of(PlainText.line(attribute.getValue())).filter(value -> !value.isEmpty());
            }
        }
        return Optional.empty();
    }

    /** The first of the attributes that is there. */
    public Optional<String> firstAttribute(String... names) {
        return List.of(names).stream().flatMap(name -> attribute(name).stream()).findFirst();
    }

    /** The child elements. */
    public List<XmlElement> children() {
        return element.children().stream().map(XmlElement::new).toList();
    }

    /** All elements at the path, in order. */
    public List<XmlElement> all(String path) {
        var found = List.of(this);
        for (var name : path.split("/", -1)) {
            found = found.stream()
                    .flatMap(parent -> parent.named(name).stream())
                    .toList();
        }
        return found;
    }

    /** The first element at the path. */
    public Optional<XmlElement> at(String path) {
        return all(path).stream().findFirst();
    }

    /** The text of the first element at the path that has any, on one line. */
    public Optional<String> line(String path) {
        return all(path).stream()
                .map(XmlElement::line)
                .filter(line -> !line.isEmpty())
                .findFirst();
    }

    /** The first of the paths that has text. */
    public Optional<String> firstLine(String... paths) {
        return List.of(paths).stream().flatMap(path -> line(path).stream()).findFirst();
    }

    /** An attribute of the first element at the path that has it. */
    public Optional<String> attributeAt(String path, String name) {
        return all(path).stream()
                .flatMap(found -> found.attribute(name).stream())
                .findFirst();
    }

    /** All text inside on one line, markup that came as text left out. */
    public String line() {
        return PlainText.line(prose());
    }

    /** All text inside as people read it, in paragraphs; markup that came as text counts as markup. */
    public String prose() {
        if (!element.children().isEmpty()) {
            return HtmlText.of(element);
        }
        var text = element.wholeText();
        return HtmlText.isMarkup(text) ? HtmlText.of(text) : PlainText.lines(text);
    }

    private List<XmlElement> named(String name) {
        var named = new ArrayList<XmlElement>();
        for (var child : element.children()) {
            if (child.normalName().equals(name)) {
                named.add(new XmlElement(child));
            }
        }
        return named;
    }

    @Override
    public String toString() {
        return "<" + name() + ">";
    }
}
