package io.lodewire.enrich.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts zones into sentences between tokens: at a stop that is no abbreviation's, and at blank lines. */
final class SentenceSplitter {

    private static final Set<String> NEVER_LAST = Set.of(
            "mr", "mrs", "ms", "dr", "gen", "sen", "rep", "gov", "lt", "col", "st", "mt", "no", "jan", "feb", "mar",
            "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "vs", "prof", "hon", "rev", "messrs",
            "pres");

    /** Sentences of the zones, in text order; marks the tokens with their sentence. */
    List<Sentence> split(String text, List<ZoneSpan> zones, Tokens tokens) {
        var sentences = new ArrayList<Sentence>();
        int from = 0;
        for (var zone : zones) {
            int to = tokens.firstAtOrAfter(zone.span().end());
            split(text, zone, from, to, tokens, sentences);
            from = to;
        }
        return sentences;
    }

    private void split(String text, ZoneSpan zone, int from, int to, Tokens tokens, List<Sentence> sentences) {
        int first = from;
        int begin = zone.span().begin();
        for (int token = from + 1; token <= to; token++) {
            if (token == to || endsSentence(text, token - 1, token, tokens)) {
                int end = token == to ? zone.span().end() : endOfStop(text, tokens.end(token - 1), tokens.begin(token));
                tokens.assign(first, token, sentences.size());
                if (first < to) {
                    tokens.mark(first, Tokens.BARRIER);
                }
                sentences.add(new Sentence(new Span(begin, end), zone.zone(), discourseOf(zone.zone()), first, token));
                first = token;
                begin = Paragraphs.skipBlanks(text, end, zone.span().end());
            }
        }
    }

    private boolean endsSentence(String text, int token, int next, Tokens tokens) {
        int from = tokens.end(token);
        int to = tokens.begin(next);
        boolean stop = from > 0
                && text.charAt(from - 1) == '.'
                && tokens.isCapitalised(next)
                && startsSentence(text, tokens, next);
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c == '\n' && at + 1 < to && text.charAt(at + 1) == '\n') {
                return true;
            }
            stop |= (c == '.' && !isAbbreviation(text, tokens, token)) || c == '!' || c == '?';
        }
        return stop && to - from > 1 && !Character.isLowerCase(text.charAt(to));
    }

    private static boolean startsSentence(String text, Tokens tokens, int token) {
        return Set.of("The", "In", "It", "He", "She", "But", "A", "They", "This", "At", "On")
                .contains(text.substring(tokens.begin(token), tokens.end(token)));
    }

    private static boolean isAbbreviation(String text, Tokens tokens, int token) {
        int length = tokens.end(token) - tokens.begin(token);
        return length == 1 && tokens.isCapitalised(token)
                || length <= 6
                        && NEVER_LAST.contains(text.substring(tokens.begin(token), tokens.end(token))
                                .toLowerCase(Locale.ROOT));
    }

    private static int endOfStop(String text, int at, int limit) {
        while (at < limit && text.charAt(at) != ' ' && text.charAt(at) != '\n') {
            at++;
        }
        return at;
    }

    private static Discourse discourseOf(Zone zone) {
        return zone == Zone.QUOTE ? Discourse.QUOTE : zone.tellsTheStory() ? Discourse.NEWS : Discourse.BOILERPLATE;
    }
}
