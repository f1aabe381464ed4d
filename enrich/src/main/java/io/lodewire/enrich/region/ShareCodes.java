package io.lodewire.enrich.region;

import io.lodewire.enrich.text.StoryText;
import java.util.HashSet;

/** Finds the share codes that the wire sets in angle brackets, and what their exchanges tell. */
final class ShareCodes {

    private static final int LONGEST = 12;

    private final StoryText text;
    private final ExchangeCodes exchanges;

    ShareCodes(StoryText text, ExchangeCodes exchanges) {
        this.text = text;
        this.exchanges = exchanges;
    }

    void readInto(Findings findings) {
        var seen = new HashSet<String>();
        var chars = text.chars();
        for (int at = chars.indexOf('<'); at >= 0; at = chars.indexOf('<', at + 1)) {
            int end = endOfCode(chars, at + 1);
            if (end > 0) {
                int dot = chars.lastIndexOf('.', end);
                var suffix = dot > at ? chars.substring(dot + 1, end) : "";
                var exchange = exchanges.of(suffix);
                if (exchange != null && seen.add(suffix)) {
                    int token = text.tokens().firstAtOrAfter(at + 1);
                    findings.addImplied(token, token + 1, exchange.territory(), exchange.reason());
                }
            }
        }
    }

    /** Where the code that begins here ends, or -1 when it is none: capitals, perhaps a dot and a suffix, then a bracket. */
    private static int endOfCode(String chars, int begin) {
        int limit = Math.min(chars.length(), begin + LONGEST);
        for (int at = begin; at < limit; at++) {
            char c = chars.charAt(at);
            if (c == '>') {
                return at > begin ? at : -1;
            }
            if (c != '.' && (c < 'A' || c > 'Z')) {
                return -1;
            }
        }
        return -1;
    }
}
