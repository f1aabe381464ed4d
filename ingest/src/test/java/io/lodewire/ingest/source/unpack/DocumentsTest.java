package io.lodewire.ingest.source.unpack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lodewire.ingest.format.Flaw;
import io.lodewire.ingest.format.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    private static final Limits LIMITS = new Limits(100_000, Duration.ofSeconds(1), 10, 5, 2_000_000, 50);

    @Test
    void shouldLeaveAPlainFileAlone() throws IOException {
        assertThat(contents("plain".getBytes(UTF_8))).containsExactly("0 :plain");
    }

    @Test
    void shouldUnpackGzip() throws IOException {
        assertThat(contents(Packed.gzip("plain".getBytes(UTF_8)))).containsExactly("0 :plain");
    }

    @Test
    void shouldUnpackZstd() throws IOException {
        assertThat(contents(Packed.zstd("plain".getBytes(UTF_8)))).containsExactly("0 :plain");
    }

    @Test
    void shouldStopAZstdBombByItsRatio() throws IOException {
        assertThat(contents(Packed.zstd(new byte[1_500_000])))
                .singleElement()
                .asString()
                .endsWith("ended by ARCHIVE_LIMIT");
    }

    @Test
    void shouldUnpackArchives() throws IOException {
        var entries = entries("b.txt", "B", "a/c.txt", "C");

        for (var archive : List.of(
                Packed.zip(entries),
                Packed.tar(entries),
                Packed.gzip(Packed.tar(entries)),
                Packed.zstd(Packed.tar(entries)))) {
            assertThat(contents(archive)).containsExactly("0 b.txt:B", "1 a/c.txt:C");
        }
    }

    @Test
    void shouldPassOverHiddenFilesAndFolders() throws IOException {
        var entries = entries("dir/", "", "dir/.hidden", "x", "__MACOSX/y", "y", "dir/z", "Z");

        assertThat(contents(Packed.zip(entries))).containsExactly("3 dir/z:Z");
    }

    @Test
    void shouldShowNamesAndNotFollowThem() throws IOException {
        assertThat(contents(Packed.tar(entries("../../etc/passwd", "root"))))
                .containsExactly("0 ../../etc/passwd:root");
    }

    @Test
    void shouldRefuseAnArchiveInsideAnArchive() throws IOException {
        var inner = Packed.zip(entries("a", "A"));
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("inner.zip", inner);
        entries.put("after", "B".getBytes(UTF_8));

        for (var archive : List.of(Packed.zip(entries), Packed.gzip(Packed.tar(entries)))) {
            assertThat(contents(archive)).containsExactly("0 inner.zip refused ARCHIVE_LIMIT", "1 after:B");
        }
        assertThat(contents(Packed.gzip(Packed.gzip(inner)))).containsExactly("0  refused ARCHIVE_LIMIT");
    }

    @Test
    void shouldStopAtTooManyEntries() throws IOException {
        var entries = entries("a", "", "b", "", "c", "", "d", "", "e", "", "f", "", "g", "");

        assertThat(contents(Packed.tar(entries))).hasSize(6).last().isEqualTo("5 f refused ARCHIVE_LIMIT");
    }

    @Test
    void shouldStopABombByItsRatio() throws IOException {
        var bomb = Packed.gzip(new byte[1_500_000]);

        var documents = Documents.in(new ByteArrayInputStream(bomb), LIMITS);
        var document = documents.next().orElseThrow();

        assertThat(document.content().readAllBytes().length).isLessThan(400_000);
        assertThat(document.fault().map(Fault::flaw)).contains(Flaw.ARCHIVE_LIMIT);
        assertThat(documents.next()).isEmpty();
    }

    @Test
    void shouldStopABombThatIsPassedOver() throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put(".hidden", new byte[1_500_000]);
        entries.put("after", "B".getBytes(UTF_8));

        assertThat(contents(Packed.zip(entries))).isEmpty();
    }

    @Test
    void shouldStopAtTheAbsoluteLimit() throws IOException {
        var noise = new byte[2_500_000];
        new Random(1).nextBytes(noise);

        assertThat(contents(Packed.zip(Map.of("noise", noise))))
                .singleElement()
                .asString()
                .endsWith("ARCHIVE_LIMIT");
    }

    @Test
    void shouldEndWhereAnArchiveIsDamaged() throws IOException {
        var tar = Packed.tar(entries("a", "A".repeat(512), "b", "B".repeat(512)));

        for (var cut : List.of(512, 600, 1_000, 1_550, 2_000)) {
            assertThat(contents(Arrays.copyOf(tar, cut)))
                    .as("cut at %d", cut)
                    .last()
                    .asString()
                    .contains("MALFORMED");
        }
    }

    @Test
    void shouldSayWhereverTheCompressionAroundATarBreaksOff() throws IOException {
        var tar = Packed.tar(entries("a", "A".repeat(2_000), "b", "B".repeat(2_000)));

        for (var whole : List.of(Packed.gzip(tar), Packed.zstd(tar))) {
            for (var cut = 1; cut < whole.length - 20; cut += 7) {
                assertThat(contents(Arrays.copyOf(whole, whole.length - cut)))
                        .as("cut by %d", cut)
                        .last()
                        .asString()
                        .contains("MALFORMED");
            }
        }
    }

    @Test
    void shouldStopABombInATar() throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("a", "A".getBytes(UTF_8));
        entries.put("bomb", new byte[1_500_000]);
        entries.put("after", "B".getBytes(UTF_8));

        assertThat(contents(Packed.gzip(Packed.tar(entries))))
                .containsExactly("0 a:A", "1 bomb ended by ARCHIVE_LIMIT");
    }

    @Test
    void shouldCallABrokenHeaderDamage() throws IOException {
        var headers = List.of(
                new byte[] {0x1F, (byte) 0x8B, 8, 0}, new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, (byte) 0xFF});

        for (var header : headers) {
            assertThat(contents(header)).singleElement().asString().endsWith("ended by MALFORMED");
        }
    }

    @Test
    void shouldNotTakeAFailingDiskForDamage() {
        var disk = new PipedInputStream();

        assertThatThrownBy(() -> Documents.in(disk, LIMITS)).isInstanceOf(UncheckedIOException.class);
    }

    private static Map<String, byte[]> entries(String... namesAndTexts) {
        var entries = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < namesAndTexts.length; i += 2) {
            entries.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(UTF_8));
        }
        return entries;
    }

    private static List<String> contents(byte[] file) throws IOException {
        var documents = Documents.in(new ByteArrayInputStream(file), LIMITS);
        var contents = new ArrayList<String>();
        for (var next = documents.next(); next.isPresent(); next = documents.next()) {
            contents.add(described(next.get()));
        }
        return contents;
    }

    private static String described(Document document) throws IOException {
        var label = document.ordinal() + " " + document.name();
        if (document.isRefused()) {
            return label + " refused " + document.fault().orElseThrow().flaw();
        }
        var text = new String(document.content().readAllBytes(), UTF_8);
        return label
                + document.fault().map(fault -> " ended by " + fault.flaw()).orElse(":" + text);
    }
}
