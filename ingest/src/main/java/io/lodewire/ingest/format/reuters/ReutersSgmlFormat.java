package io.lodewire.ingest.format.reuters;

import io.lodewire.ingest.format.Flaw;
import io.lodewire.ingest.format.Format;
import io.lodewire.ingest.format.Item;
import io.lodewire.ingest.format.Prefix;
import io.lodewire.ingest.format.frame.ElementFraming;
import io.lodewire.ingest.format.frame.Frame;
import io.lodewire.ingest.format.frame.Framing;
import io.lodewire.ingest.format.text.TextDecoder;
import java.util.List;
import java.util.regex.Pattern;

/** The Reuters-21578 collection: a file is a row of {@code REUTERS} elements. */
public final class ReutersSgmlFormat implements Format {

    static final String NAME = "reuters-sgml";

    private static final int BEYOND_DOUBT = 100;
    private static final Pattern BEGINNING = Pattern.compile("<REUTERS\\s[^<>]{0,500}NEWID\\s*=|<!DOCTYPE\\s+lewis\\b");
    private static final Pattern DOCTYPE = Pattern.compile("\\A\\s*<!DOCTYPE\\s[^<>\\[]*>");
    private static final Pattern INTERNAL_SUBSET = Pattern.compile("\\A\\s*<!DOCTYPE\\s[^<>\\[]*\\[");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int likeness(Prefix prefix) {
        return BEGINNING.matcher(prefix.text()).find() ? BEYOND_DOUBT : 0;
    }

    @Override
    public Framing framing(Prefix prefix) {
        return new ElementFraming("REUTERS");
    }

    @Override
    public List<Item> read(Frame frame) {
        var sgml = TextDecoder.decode(frame.bytes());
        if (sgml.contains("<REUTERS")) {
            return List.of(story(sgml, frame));
        }
        if (INTERNAL_SUBSET.matcher(sgml).find()) {
            return List.of(new Item.Malformed(
                    Flaw.FORBIDDEN_CONSTRUCT, "a document type with an internal subset is refused", frame));
        }
        return DOCTYPE.matcher(sgml).replaceFirst("").isBlank()
                ? List.of()
                : List.of(new Item.Malformed(Flaw.MALFORMED, "text outside of a REUTERS element", frame));
    }

    private static Item story(String sgml, Frame frame) {
        return sgml.endsWith("</REUTERS>")
                ? new Item.Story(ReutersStory.of(sgml).article(), frame)
                : new Item.Malformed(Flaw.MALFORMED, "the REUTERS element is not closed", frame);
    }
}
