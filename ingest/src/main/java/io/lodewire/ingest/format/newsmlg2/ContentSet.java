package io.lodewire.ingest.format.newsmlg2;

import io.lodewire.ingest.format.content.Words;
import io.lodewire.ingest.format.content.WrappedWords;
import io.lodewire.ingest.format.xml.XmlElement;
import java.util.stream.Stream;

/** The renderings of an item's content: the first that holds words is read, the others say the same. */
final class ContentSet {

    private ContentSet() {}

    static Words words(XmlElement item) {
        return Stream.concat(item.all("contentset/inlinexml").stream(), item.all("contentset/inlinedata").stream())
                .filter(ContentSet::isText)
                .map(WrappedWords::of)
                .filter(Words::hasBody)
                .findFirst()
                .orElse(Words.NONE);
    }

    /** Data in base 64 and media are no words. */
    private static boolean isText(XmlElement content) {
        var type = content.attribute("contenttype").orElse("");
        return content.attribute("encoding").isEmpty() && !type.matches("(?i)(image|video|audio)/.*");
    }
}
