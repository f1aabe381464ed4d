package io.lodewire.ingest.source.unpack;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.ingest.Mutator;
import io.lodewire.ingest.format.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A damaged archive ends, with what is wrong said; it never fails, hangs or fills the memory. */
@Timeout(120)
class HostileArchiveTest {

    private static final Limits LIMITS = new Limits(1 << 20, Duration.ofSeconds(1), 10, 50, 4 << 20, 100);

    static Stream<Arguments> archives() {
        return Stream.of(
                Arguments.of("zip", Packed.zip(entries())),
                Arguments.of("tar", Packed.tar(entries())),
                Arguments.of("tar.gz", Packed.gzip(Packed.tar(entries()))),
                Arguments.of("gz", Packed.gzip(Packed.story("x".repeat(5_000)))));
    }

    @ParameterizedTest
    @MethodSource("archives")
    void shouldEndWhateverTheDamage(String name, byte[] archive) throws IOException {
        for (var seed = 0; seed < 500; seed++) {
            var documents = Documents.in(new ByteArrayInputStream(new Mutator(seed).mutate(archive)), LIMITS);

            var bytes = 0L;
            for (var next = documents.next(); next.isPresent(); next = documents.next()) {
                bytes += next.get().content().readAllBytes().length;
                next.get()
                        .fault()
                        .ifPresent(fault -> assertThat(fault.message()).isNotBlank());
            }

            assertThat(bytes).as("%s, seed %d", name, seed).isLessThanOrEqualTo(LIMITS.archiveBytes());
        }
    }

    private static Map<String, byte[]> entries() {
        var entries = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < 5; i++) {
            entries.put("folder/story-" + i + ".jsonl", Packed.story("story " + "abc".repeat(i * 50)));
        }
        return entries;
    }
}
