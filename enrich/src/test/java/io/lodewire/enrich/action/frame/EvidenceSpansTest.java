package io.lodewire.enrich.action.frame;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.enrich.text.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EvidenceSpansTest {

    @Test
    void shouldAddTheWordsOfASlotThatLiesOutside() {
        var spans = EvidenceSpans.covering(List.of(new Span(10, 20)), Stream.of(new Span(2, 5), new Span(12, 14)));

        assertThat(spans).containsExactly(new Span(2, 5), new Span(10, 20));
    }

    @Test
    void shouldJoinSpansThatOverlap() {
        var spans = EvidenceSpans.covering(List.of(new Span(10, 20)), Stream.of(new Span(15, 25)));

        assertThat(spans).containsExactly(new Span(10, 25));
    }

    @Test
    void shouldPutEvidenceIntoTextOrder() {
        var spans = EvidenceSpans.covering(List.of(new Span(30, 40), new Span(1, 5)), Stream.empty());

        assertThat(spans).containsExactly(new Span(1, 5), new Span(30, 40));
    }
}
