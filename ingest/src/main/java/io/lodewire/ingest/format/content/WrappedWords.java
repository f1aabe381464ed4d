package io.lodewire.ingest.format.content;

import io.lodewire.ingest.format.xml.XmlElement;
import java.util.Set;

/** Tells what an element wraps, and reads it. */
public final class WrappedWords {

    /** Vocabularies of figures and facts, which are no prose. */
    private static final Set<String> DATA =
            Set.of("sports-content", "xbrl", "concept", "conceptset", "event", "events");

    private WrappedWords() {}

    /** The words in the wrapper, whether its content is NITF, XHTML, markup as text, or plain text. */
    public static Words of(XmlElement wrapper) {
        var nitf = wrapper.at("nitf");
        if (nitf.isPresent()) {
            return NitfWords.of(nitf.get());
        }
        return wrapper.at("html")
                .map(WrappedWords::ofHtml)
                .orElseGet(() -> isData(wrapper) ? Words.NONE : Words.of("", wrapper.prose()));
    }

    private static Words ofHtml(XmlElement html) {
        var title = html.firstLine("head/title", "body/h1").orElse("");
        return Words.of(title, html.at("body").map(XmlElement::prose).orElseGet(html::prose));
    }

    private static boolean isData(XmlElement wrapper) {
        return wrapper.children().stream().map(XmlElement::name).anyMatch(DATA::contains);
    }
}
