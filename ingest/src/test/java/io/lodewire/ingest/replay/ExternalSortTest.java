package io.lodewire.ingest.replay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExternalSortTest {

    private static final int RUN_BYTES = 10_000;

    @TempDir
    private Path directory;

    @Test
    void shouldHoldNoMoreInMemoryThanOneRun() throws IOException {
        var sort = new ExternalSort(directory, RUN_BYTES);

        for (var i = 0; i < 2_000; i++) {
            sort.add(new Entry(("key " + i).getBytes(UTF_8), new byte[100]));
        }

        assertThat(files())
                .hasSizeGreaterThan(20)
                .allSatisfy(run -> assertThat(Files.size(run)).isLessThanOrEqualTo(RUN_BYTES));
    }

    @Test
    void shouldOrderBytesWithoutSigns() throws IOException {
        var keys = new ArrayList<byte[]>();
        new Random(1987)
                .ints(500)
                .forEach(key -> keys.add(Integer.toString(key, 36).getBytes(UTF_8)));
        keys.add(new byte[] {(byte) 0xFF});
        keys.add(new byte[] {0x7F});
        var sort = new ExternalSort(directory, 500);
        for (var key : keys) {
            sort.add(new Entry(key, key));
        }

        sort.finish(directory.resolve("sorted"));

        keys.sort(Arrays::compareUnsigned);
        assertThat(read(directory.resolve("sorted"))).containsExactlyElementsOf(keys);
        assertThat(files()).hasSize(1);
    }

    @Test
    void shouldMakeAnEmptyFileOfNothing() throws IOException {
        new ExternalSort(directory, RUN_BYTES).finish(directory.resolve("sorted"));

        assertThat(directory.resolve("sorted")).isEmptyFile();
    }

    @Test
    void shouldNotTakeAPieceForAnEntry() throws IOException {
        var file = directory.resolve("cut");
        try (var out = EntryWriter.create(file)) {
            out.write(new Entry(new byte[3], new byte[30]));
        }
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 20));

        try (var in = EntryReader.open(file, 0)) {
            assertThatThrownBy(in::next).isInstanceOf(EOFException.class);
        }
    }

    private static List<byte[]> read(Path file) throws IOException {
        var contents = new ArrayList<byte[]>();
        try (var in = EntryReader.open(file, 0)) {
            for (var entry = in.next(); entry.isPresent(); entry = in.next()) {
                contents.add(entry.get().content());
            }
        }
        return contents;
    }

    private List<Path> files() {
        try (var files = Files.list(directory)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
