package io.lodewire.ingest.format.frame;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FramingTest {

    private static final int LIMIT = 1_000_000;
    private static final Framing ELEMENTS = new ElementFraming("ITEM");

    @Test
    void shouldMakeAFrameOfEachLineThatIsNotBlank() throws IOException {
        assertThat(texts(new LineFraming(), "one\r\n\n  \ntwo")).containsExactly("one\r", "two");
    }

    @Test
    void shouldMakeOneFrameOfTheWhole() throws IOException {
        assertThat(texts(new WholeFraming(), "one\n\ntwo")).containsExactly("one\n\ntwo");
        assertThat(texts(new WholeFraming(), " \n")).isEmpty();
    }

    @Test
    void shouldMakeAFrameOfEachElement() throws IOException {
        assertThat(texts(ELEMENTS, "<ITEM>a</ITEM>\n<ITEM x=\"1\">b<<I></ITEM>\n"))
                .containsExactly("<ITEM>a</ITEM>", "\n<ITEM x=\"1\">b<<I></ITEM>");
    }

    @Test
    void shouldMakeFramesOfWhatStandsBetween() throws IOException {
        assertThat(texts(ELEMENTS, "head<ITEM>a</ITEM>tail<ITE")).containsExactly("head", "<ITEM>a</ITEM>", "tail<ITE");
    }

    @Test
    void shouldEndAnElementThatTheNextOneCutsOff() throws IOException {
        assertThat(texts(ELEMENTS, "<ITEM>a<ITEM>b</ITEM>")).containsExactly("<ITEM>a", "<ITEM>b</ITEM>");
    }

    @Test
    void shouldCutWhatIsTooLargeAndGoOn() throws IOException {
        var frames = frames(new LineFraming(), "x".repeat(100) + "\nshort\n", 50);

        assertThat(frames.get(0).isWhole()).isFalse();
        assertThat(frames.get(0).length()).isEqualTo(100);
        assertThat(frames.get(0).bytes()).hasSize(50);
        assertThat(frames.get(0).sha256())
                .isEqualTo(Frame.whole("x".repeat(100).getBytes(UTF_8)).sha256());
        assertThat(new String(frames.get(1).bytes(), UTF_8)).isEqualTo("short");
    }

    @Test
    void shouldKeepOnlyTheHeadOfAHugeItem() throws IOException {
        var frames = frames(new WholeFraming(), "y".repeat(2_000_000), LIMIT);

        assertThat(frames.get(0).bytes()).hasSize(FrameBuilder.HEAD_BYTES);
        assertThat(frames.get(0).length()).isEqualTo(2_000_000);
    }

    @Test
    void shouldFrameTheSameHoweverTheBytesCome() throws IOException {
        var random = new Random(42);
        var parts = List.of("<ITEM>", "</ITEM>", "<", "</IT", "\n", "text ", "<<ITEM y>", "é");
        for (var round = 0; round < 300; round++) {
            var text = new StringBuilder();
            for (var part = 0; part < 30; part++) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            for (var framing : List.of(ELEMENTS, new LineFraming(), new WholeFraming())) {
                assertThat(read(framing, trickle(text.toString(), random), LIMIT))
                        .as("seed 42, round %d: %s", round, text)
                        .isEqualTo(texts(framing, text.toString()));
            }
        }
    }

    @Test
    void shouldLoseNoByteOfTheElements() throws IOException {
        var text = "a<ITEM>b</ITEM>c<ITEM>d<ITEM>e</ITEM></ITEM>f";

        assertThat(String.join("", texts(ELEMENTS, text))).isEqualTo(text);
    }

    private static InputStream trickle(String text, Random random) {
        return new ByteArrayInputStream(text.getBytes(UTF_8)) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, 1 + random.nextInt(7)));
            }
        };
    }

    private static List<String> texts(Framing framing, String text) throws IOException {
        return read(framing, new ByteArrayInputStream(text.getBytes(UTF_8)), LIMIT);
    }

    private static List<Frame> frames(Framing framing, String text, int limit) throws IOException {
        var reader = framing.over(new ByteArrayInputStream(text.getBytes(UTF_8)), limit);
        var frames = new ArrayList<Frame>();
        for (var frame = reader.next(); frame.isPresent(); frame = reader.next()) {
            frames.add(frame.get());
        }
        return frames;
    }

    private static List<String> read(Framing framing, InputStream in, int limit) throws IOException {
        var reader = framing.over(in, limit);
        var texts = new ArrayList<String>();
        for (var frame = reader.next(); frame.isPresent(); frame = reader.next()) {
            texts.add(new String(frame.get().bytes(), UTF_8));
        }
        return texts;
    }
}
