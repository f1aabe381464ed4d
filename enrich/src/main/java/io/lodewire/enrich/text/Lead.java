package io.lodewire.enrich.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the lead to what a lead is: of a first paragraph of more than three sentences, as in a body without paragraphs,
 * only the first two are.
 */
final class Lead {

    private static final int LONGEST = 3;
    private static final int KEPT = 2;

    private Lead() {}

    /** The same text with a lead that is short enough. */
    static StoryText shorten(StoryText text) {
        int first = first(text.sentences());
        int end = first;
        while (end < text.sentences().size() && text.sentences().get(end).zone() == Zone.LEAD) {
            end++;
        }
        return end - first <= LONGEST ? text : cut(text, first + KEPT, end);
    }

    private static int first(List<Sentence> sentences) {
        int first = 0;
        while (first < sentences.size() && sentences.get(first).zone() != Zone.LEAD) {
            first++;
        }
        return first;
    }

    private static StoryText cut(StoryText text, int from, int to) {
        var sentences = new ArrayList<>(text.sentences());
        for (int i = from; i < to; i++) {
            var lead = sentences.get(i);
            sentences.set(i, new Sentence(lead.span(), Zone.BODY, lead.discourse(), lead.tokenFrom(), lead.tokenTo()));
        }
        var zones = new ArrayList<ZoneSpan>();
        for (var zone : text.zones()) {
            if (zone.zone() == Zone.LEAD) {
                int begin = zone.span().begin();
                int end = zone.span().end();
                zones.add(new ZoneSpan(
                        Zone.LEAD,
                        new Span(begin, sentences.get(from - 1).span().end())));
                zones.add(new ZoneSpan(
                        Zone.BODY, new Span(sentences.get(from).span().begin(), end)));
            } else {
                zones.add(zone);
            }
        }
        return new StoryText(text.chars(), zones, sentences, text.tokens());
    }
}
