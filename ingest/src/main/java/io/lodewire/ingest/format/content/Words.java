package io.lodewire.ingest.format.content;

import java.util.List;

/** The words that a rendering of a story brings; what it does not bring is empty. */
public record Words(String headline, String deck, String dateline, List<String> byline, String body) {

    /** No words. */
    public static final Words NONE = new Words("", "", "", List.of(), "");

    public Words {
        byline = List.copyOf(byline);
    }

    static Words of(String headline, String body) {
        return new Words(headline, "", "", List.of(), body);
    }

    /** True when there is nothing to read in the body. */
    public boolean hasBody() {
        return !body.isEmpty();
    }
}
