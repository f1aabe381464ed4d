package io.lodewire.enrich.action.frame;

import io.lodewire.enrich.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The spans that prove a frame, such that every slot that the text states lies inside one of them. */
final class EvidenceSpans {

    private EvidenceSpans() {}

    /** The evidence in text order, with the words of each slot that lay outside of it; spans that overlap become one. */
    static List<Span> covering(List<Span> evidence, Stream<Span> slots) {
        var spans = new ArrayList<>(evidence);
        slots.filter(slot -> evidence.stream().noneMatch(span -> span.contains(slot)))
                .forEach(spans::add);
        spans.sort(Comparator.comparingInt(Span::begin).thenComparingInt(Span::end));
        return joined(spans);
    }

    private static List<Span> joined(List<Span> sorted) {
        var joined = new ArrayList<Span>();
        for (var span : sorted) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).overlaps(span)) {
                joined.set(last, joined.get(last).cover(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
