package io.lodewire.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lodewire.ingest.WireFormats;
import io.lodewire.ingest.format.Limits;
import io.lodewire.ingest.source.unpack.Packed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class StreamSourceTest {

    @Test
    void shouldReadToTheEnd() {
        assertThat(new Taken()
                        .takeAll(source(new ByteArrayInputStream(Packed.story("a"))))
                        .labels())
                .containsExactly("a");
    }

    @Test
    void shouldUnpackAnArchive() {
        var zip = Packed.zip(Map.of("a.jsonl", Packed.story("a")));

        assertThat(new Taken().takeAll(source(new ByteArrayInputStream(zip))).places())
                .containsExactly("stdin!a.jsonl#0");
    }

    @Test
    void shouldGiveTheFirstItemBeforeTheStreamHasEnded() throws IOException {
        try (var out = new PipedOutputStream();
                var in = new PipedInputStream(out);
                var arrivals = source(in).open(Positions.none())) {
            out.write(Packed.story("first"));
            out.flush();

            var step = arrivals.next();
            while (step instanceof Step.Idle) {
                step = arrivals.next();
            }

            assertThat(step).isInstanceOf(Step.Arrived.class);
            assertThat(arrivals.next()).isInstanceOf(Step.Idle.class);
        }
    }

    @Test
    void shouldSayThatAStreamHasFailed() {
        var failing = new PipedInputStream();

        assertThatThrownBy(() -> new Taken().takeAll(source(failing)))
                .hasMessageContaining("cannot read stdin")
                .hasStackTraceContaining("Pipe not connected");
    }

    private static Source source(InputStream in) {
        var limits = Limits.standard();
        return new StreamSource("stdin", in, WireFormats.all(limits), limits);
    }
}
