package io.lodewire.ingest.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lodewire.ingest.WireFormats;
import io.lodewire.ingest.format.Limits;
import io.lodewire.ingest.source.unpack.Packed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesSourceTest {

    @TempDir
    Path folder;

    @Test
    void shouldReadAFolderInTheOrderOfNames() throws IOException {
        write("b.jsonl", stories("b1", "b2"));
        write("a/z.jsonl.gz", Packed.gzip(stories("z1")));
        write("a/c.txt", "Headline of c\n\nBody.".getBytes(UTF_8));
        write(".hidden/x.jsonl", stories("x1"));
        write(".y.jsonl", stories("y1"));

        var taken = new Taken().takeAll(source());

        assertThat(taken.labels()).containsExactly("Headline of c", "z1", "b1", "b2");
        assertThat(taken.places()).containsExactly("c.txt#0", "z.jsonl.gz#0", "b.jsonl#0", "b.jsonl#1");
    }

    @Test
    void shouldGoOnAfterEachItem() throws IOException {
        write("a.jsonl", stories("a1", "a2", "a3"));
        write("b.zip", archive());
        write("c.json", "[{\"title\": \"c1\"}, {\"title\": \"c2\"}, {\"title\": \"c3\"}]".getBytes(UTF_8));
        var all = new Taken().takeAll(source()).labels();

        for (var stop = 0; stop <= all.size(); stop++) {
            var taken = new Taken();
            var first =
                    stop == 0 ? List.<String>of() : taken.take(source(), stop).labels();
            var rest = taken.takeAll(source()).labels();

            assertThat(first).as("stopped after %d", stop).isEqualTo(all.subList(0, stop));
            assertThat(rest).as("gone on after %d", stop).isEqualTo(all.subList(stop, all.size()));
        }
        assertThat(all).containsExactly("a1", "a2", "a3", "x1", "x2", "ARCHIVE_LIMIT", "y1", "c1", "c2", "c3");
    }

    @Test
    void shouldReadNothingTwice() throws IOException {
        write("a.jsonl", stories("a1", "a2"));
        var taken = new Taken().takeAll(source());

        assertThat(taken.takeAll(source()).labels()).isEmpty();
        assertThat(taken.notes()).isEmpty();
    }

    @Test
    void shouldReadANewFileWhateverItsName() throws IOException {
        write("m.jsonl", stories("m1"));
        var taken = new Taken().takeAll(source());
        write("a.jsonl", stories("a1"));

        assertThat(taken.takeAll(source()).labels()).containsExactly("a1");
    }

    @Test
    void shouldKnowAFileThroughWhateverRootItIsReached() throws IOException {
        write("sub/a.jsonl", stories("a1"));
        var taken = new Taken().takeAll(source());

        assertThat(taken.takeAll(source(folder.resolve("sub/../sub/a.jsonl"))).labels())
                .isEmpty();
    }

    @Test
    void shouldGoOnInAFileThatHasGrown() throws IOException {
        var file = write("a.jsonl", stories("a1", "a2"));
        var taken = new Taken().takeAll(source());
        Files.write(file, stories("a3"), StandardOpenOption.APPEND);

        assertThat(taken.takeAll(source()).labels()).containsExactly("a3");
        assertThat(taken.notes()).isEmpty();
    }

    @Test
    void shouldBeginAnewInAFileThatHasChanged() throws IOException {
        var file = write("a.jsonl", stories("a1", "a2"));
        var taken = new Taken().take(source(), 1);
        Files.write(file, stories("n1", "n2"));
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));

        assertThat(taken.takeAll(source()).labels()).containsExactly("n1", "n2");
        assertThat(taken.notes()).containsExactly("a.jsonl has changed since it was read: it begins anew");
    }

    @Test
    void shouldNotMindAFileThatIsOnlyTouched() throws IOException {
        var file = write("a.jsonl", stories("a1", "a2"));
        var taken = new Taken().take(source(), 1);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));

        assertThat(taken.takeAll(source()).labels()).containsExactly("a2");
        assertThat(taken.takeAll(source()).labels()).isEmpty();
    }

    @Test
    void shouldGiveTheItemsBeforeTheDamage() throws IOException {
        var whole = Packed.gzip(stories(numbered(5_000)));
        write("a.jsonl.gz", Arrays.copyOf(whole, whole.length - 100));
        write("b.jsonl", stories("b1"));

        var labels = new Taken().takeAll(source()).labels();

        var damaged = labels.indexOf("MALFORMED");
        assertThat(damaged).isGreaterThan(4_000);
        assertThat(labels.subList(0, damaged)).containsExactly(Arrays.copyOf(numbered(5_000), damaged));
        assertThat(labels.subList(damaged, labels.size())).containsExactly("MALFORMED", "b1");
    }

    @Test
    void shouldNotTakeTheFirstHalfOfAStoryForAStory() throws IOException {
        var whole = Packed.gzip(("Headline\n\n" + "A long body. ".repeat(20_000)).getBytes(UTF_8));
        write("a.txt.gz", Arrays.copyOf(whole, whole.length - 20));

        assertThat(new Taken().takeAll(source()).labels()).containsExactly("MALFORMED");
    }

    @Test
    void shouldShortenTheNameOfAnEntry() throws IOException {
        write("a.tar", Packed.tar(Map.of("x/".repeat(2_000) + "end.jsonl", stories("a1"))));

        assertThat(new Taken().takeAll(source()).places())
                .singleElement()
                .asString()
                .hasSizeLessThan(300)
                .endsWith("/end.jsonl#0");
    }

    @Test
    void shouldFailForAFileThatIsNotThere() {
        assertThatThrownBy(() -> source(folder.resolve("none.jsonl")).open(Positions.none()))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("none.jsonl");
    }

    private static byte[] archive() {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("x.jsonl", stories("x1", "x2"));
        entries.put("inner.gz", Packed.gzip(stories("no")));
        entries.put("empty.jsonl", new byte[0]);
        entries.put("y.jsonl", stories("y1"));
        return Packed.zip(entries);
    }

    private static String[] numbered(int count) {
        var titles = new String[count];
        Arrays.setAll(titles, i -> "n" + Integer.toString(i * 7_919, 36));
        return titles;
    }

    private static byte[] stories(String... titles) {
        var lines = new StringBuilder();
        for (var title : titles) {
            lines.append(new String(Packed.story(title), UTF_8));
        }
        return lines.toString().getBytes(UTF_8);
    }

    private Path write(String name, byte[] bytes) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private Source source(Path... roots) {
        var limits = Limits.standard();
        var all = roots.length == 0 ? List.of(folder) : List.of(roots);
        return new FilesSource("test", all, WireFormats.all(limits), limits);
    }
}
