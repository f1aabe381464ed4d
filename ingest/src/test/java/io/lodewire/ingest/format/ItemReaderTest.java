package io.lodewire.ingest.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.ingest.Samples;
import io.lodewire.ingest.format.frame.Frame;
import io.lodewire.ingest.format.frame.Framing;
import io.lodewire.ingest.format.frame.LineFraming;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ItemReaderTest {

    private static final Limits LIMITS = new Limits(20, Duration.ofSeconds(1), 10, 10, 1_000, 10);

    @Test
    void shouldGoOnAfterAnItemThatIsTooLarge() {
        var items = Samples.items(("a a\n" + "x".repeat(21) + "\nb").getBytes(UTF_8), words(), LIMITS);

        assertThat(items.stream().map(ItemReaderTest::label)).containsExactly("a", "a", "ITEM_TOO_LARGE", "b");
    }

    @Test
    void shouldKeepTheFeedGoingWhenAFormatFails() {
        var items = Samples.items("a\nfail\nb".getBytes(UTF_8), words(), LIMITS);

        assertThat(items.stream().map(ItemReaderTest::label)).containsExactly("a", "MALFORMED", "b");
    }

    @Test
    void shouldSayWhereEachItemStood() throws IOException {
        var reader = open("a b\n\nc");

        assertThat(Stream.of(reader.next(), reader.next(), reader.next(), reader.next())
                        .flatMap(Optional::stream)
                        .map(item -> "%d.%d %b".formatted(item.frame(), item.index(), item.lastOfFrame())))
                .containsExactly("0.0 false", "0.1 true", "1.0 true");
    }

    @Test
    void shouldGoOnBehindWhatIsSkipped() throws IOException {
        var reader = open("a b\nfail\nc d e");

        reader.skipTo(2, 1);

        assertThat(reader.next().map(read -> label(read.item()))).contains("d");
    }

    @Test
    void shouldFindNothingBehindTheEnd() throws IOException {
        var reader = open("a");

        reader.skipTo(7, 3);

        assertThat(reader.next()).isEmpty();
        assertThat(reader.isAtEnd()).isTrue();
    }

    @Test
    void shouldGiveUpOnAnItemThatTakesTooLong() throws IOException {
        var reader = open(
                "a\n" + "wait".repeat(10_000) + "\nb", new Limits(100_000, Duration.ofMillis(50), 10, 10, 1_000, 10));

        assertThat(reader.next())
                .hasValueSatisfying(read -> assertThat(label(read.item())).isEqualTo("a"));
        assertThat(reader.next())
                .hasValueSatisfying(read -> assertThat(label(read.item())).isEqualTo("TIMED_OUT"));
        assertThat(reader.next())
                .hasValueSatisfying(read -> assertThat(label(read.item())).isEqualTo("b"));
    }

    @Test
    void shouldReadALargeItemInTime() throws IOException {
        var limits = new Limits(100_000, Duration.ofSeconds(10), 10, 10, 1_000, 10);

        assertThat(open("x".repeat(50_000), limits).next())
                .hasValueSatisfying(read -> assertThat(label(read.item())).hasSize(50_000));
        assertThat(open("fail".repeat(20_000), limits).next())
                .hasValueSatisfying(read -> assertThat(label(read.item())).isEqualTo("MALFORMED"));
    }

    private static ItemReader open(String text) throws IOException {
        return open(text, LIMITS);
    }

    private static ItemReader open(String text, Limits limits) throws IOException {
        return ItemReader.open(new ByteArrayInputStream(text.getBytes(UTF_8)), words(), limits);
    }

    private static String label(Item item) {
        return item.fold(
                story -> story.article().id().itemUri(),
                Item.SetAside::item,
                malformed -> malformed.flaw().name());
    }

    private static Formats words() {
        return new Formats(List.of(new Words()));
    }

    /** Lines of words, each an item that is set aside; the word fail breaks a promise, the word wait takes for ever. */
    private static final class Words implements Format {

        @Override
        public String name() {
            return "words";
        }

        @Override
        public int likeness(Prefix prefix) {
            return 1;
        }

        @Override
        public Framing framing(Prefix prefix) {
            return new LineFraming();
        }

        @Override
        public List<Item> read(Frame frame) {
            var line = new String(frame.bytes(), UTF_8);
            if (line.startsWith("fail")) {
                throw new IllegalStateException("on purpose");
            }
            if (line.startsWith("wait")) {
                LockSupport.park();
            }
            return Stream.of(line.split(" "))
                    .<Item>map(word -> new Item.SetAside(Item.SetAside.Why.NOT_A_TEXT_STORY, word, frame))
                    .toList();
        }
    }
}
