package io.lodewire.schemas.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lodewire.events.EnrichedArticle;
import io.lodewire.schemas.sample.SampleEvents;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UndecodableBytesTest {

    private static final int CASES = 2_000;
    private static final long SEED = 20261124;

    private final Serde<EnrichedArticle> singleObject =
            EventSerdes.singleObject().of(EnrichedArticle.class);
    private final Serde<EnrichedArticle> confluent =
            EventSerdes.with(new FakeRegistry()).of(EnrichedArticle.class);

    @ParameterizedTest
    @ValueSource(strings = {"", "c3", "c301", "00", "0000", "00000000", "7b227d", "ff", "01", "c302ffffffffffffffff00"})
    void shouldRefuseBytesOfNoFraming(String hex) {
        assertUndecodable(singleObject, HexFormat.of().parseHex(hex));
        assertUndecodable(confluent, HexFormat.of().parseHex(hex));
    }

    @Test
    void shouldRefuseAnUnknownFingerprint() {
        var bytes = write(singleObject);
        bytes[5] ^= 1;

        assertUndecodable(singleObject, bytes);
    }

    @Test
    void shouldRefuseEveryTruncatedRecord() {
        for (var serdes : List.of(singleObject, confluent)) {
            var bytes = write(serdes);
            for (int length = 0; length < bytes.length; length++) {
                assertUndecodable(serdes, Arrays.copyOf(bytes, length));
            }
        }
    }

    @Test
    void shouldNameTheTopicAndShowTheFirstBytesOnly() {
        var bytes = new byte[64];
        Arrays.fill(bytes, (byte) 0xAB);

        assertThatThrownBy(() -> read(singleObject, bytes))
                .hasMessageContaining("news.enriched.v1")
                .hasMessageContaining("64 bytes")
                .hasMessageEndingWith("beginning " + "ab".repeat(16) + ")");
    }

    @Test
    void shouldThrowNothingElseWhateverTheBytes() {
        var random = new Random(SEED);
        var samples = new byte[][] {write(singleObject), write(confluent)};
        int refused = 0;

        for (int i = 0; i < CASES; i++) {
            var bytes = mutated(samples[i % 2], random);
            refused += isRefused(i % 2 == 0 ? singleObject : confluent, bytes, i) ? 1 : 0;
        }

        assertThat(refused).isGreaterThan(CASES / 10);
    }

    private boolean isRefused(Serde<EnrichedArticle> serdes, byte[] bytes, int number) {
        try {
            read(serdes, bytes);
            return false;
        } catch (UndecodableRecordException e) {
            return true;
        } catch (RuntimeException | Error e) {
            throw new AssertionError("case " + number + " of seed " + SEED + " threw " + e, e);
        }
    }

    /** One to four bytes changed, cut out or put in. */
    private static byte[] mutated(byte[] sample, Random random) {
        var bytes = sample.clone();
        for (int change = random.nextInt(4); change >= 0; change--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(3)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes = spliced(bytes, at, new byte[0], 1 + random.nextInt(9));
                default -> bytes = spliced(bytes, at, huge(random), 0);
            }
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, int at, byte[] put, int cut) {
        int rest = Math.max(0, bytes.length - at - cut);
        var result = Arrays.copyOf(bytes, Math.max(1, at + put.length + rest));
        System.arraycopy(put, 0, result, at, put.length);
        System.arraycopy(bytes, bytes.length - rest, result, at + put.length, rest);
        return result;
    }

    /** A large number as Avro writes it, such as a length that no record could have. */
    private static byte[] huge(Random random) {
        var bytes = new byte[1 + random.nextInt(9)];
        Arrays.fill(bytes, (byte) 0xFF);
        bytes[bytes.length - 1] = (byte) random.nextInt(128);
        return bytes;
    }

    private static byte[] write(Serde<EnrichedArticle> serdes) {
        return Objects.requireNonNull(
                serdes.serializer().serialize("news.enriched.v1", SampleEvents.full(EnrichedArticle.class)));
    }

    private static void read(Serde<EnrichedArticle> serdes, byte[] bytes) {
        var event = serdes.deserializer().deserialize("news.enriched.v1", bytes);
        assertThat(event).isNotNull();
    }

    private static void assertUndecodable(Serde<EnrichedArticle> serdes, byte[] bytes) {
        assertThatThrownBy(() -> read(serdes, bytes)).isInstanceOf(UndecodableRecordException.class);
    }
}
