package io.lodewire.enrich.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts the zones of one text into sentences, each from one token to another. For one thread. */
final class SentenceSplitter {

    private final String text;
    private final Tokens tokens;
    private final SentenceEnds ends;
    private final List<Sentence> sentences = new ArrayList<>();

    SentenceSplitter(String text, Tokens tokens, SentenceWords words) {
        this.text = text;
        this.tokens = tokens;
        this.ends = new SentenceEnds(text, tokens, words);
    }

    /** Sentences of the zones, in text order; marks the tokens with their sentence. */
    List<Sentence> split(List<ZoneSpan> zones) {
        int from = 0;
        for (var zone : zones) {
            int to = from;
            while (to < tokens.count() && tokens.begin(to) < zone.span().end()) {
                to++;
            }
            split(zone, from, to);
            from = to;
        }
        return sentences;
    }

    private void split(ZoneSpan zone, int from, int to) {
        int first = from;
        int begin = zone.span().begin();
        for (int token = from + 1; token < to; token++) {
            int end = ends.before(token, zone.zone());
            if (end != SentenceEnds.NONE) {
                add(zone, new Span(begin, end), first, token);
                first = token;
                begin = skipBlanks(end);
            }
        }
        if (to > from) {
            add(zone, new Span(begin, zone.span().end()), first, to);
        }
    }

    private void add(ZoneSpan zone, Span span, int from, int to) {
        tokens.mark(from, Tokens.BARRIER);
        tokens.assign(from, to, sentences.size());
        sentences.add(new Sentence(span, zone.zone(), zone.discourse(), from, to));
    }

    private int skipBlanks(int end) {
        int at = end;
        while (text.charAt(at) == ' ' || text.charAt(at) == '\n') {
            at++;
        }
        return at;
    }
}
