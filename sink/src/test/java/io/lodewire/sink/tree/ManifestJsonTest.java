package io.lodewire.sink.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.sink.sample.FastTempDir;
import io.lodewire.sink.tree.Manifest.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestJsonTest {

    private static final Manifest MANIFEST = new Manifest(
            1,
            new Origin("cluster", "topic-id", "news.enriched.v1", 3),
            "instance",
            12_000,
            14_000,
            1_987,
            1,
            List.of(new Entry("a/dt=2025-11-04/p3-000000012000-000000013999.jsonl", ".staging/x/0.tmp", 7, "00", 2)));

    /** Written by the first release; whatever comes later must read it. */
    private static final String GOLDEN = """
            {"format":1,"origin":{"clusterId":"cluster","topicId":"topic-id","topic":"news.enriched.v1","partition":3},\
            "instance":"instance","first":12000,"next":14000,"records":1987,"setAside":1,\
            "files":[{"path":"a/dt=2025-11-04/p3-000000012000-000000013999.jsonl","staged":".staging/x/0.tmp",\
            "bytes":7,"sha256":"00","records":2}]}""";

    @TempDir(factory = FastTempDir.class)
    private Path folder;

    @Test
    void shouldWriteWhatTheFirstReleaseWrote() throws IOException {
        assertThat(ManifestJson.write(MANIFEST)).asString().isEqualTo(GOLDEN);
    }

    @Test
    void shouldReadWhatTheFirstReleaseWrote() throws IOException {
        assertThat(ManifestJson.read(file(GOLDEN))).isEqualTo(MANIFEST);
    }

    @Test
    void shouldPassOverKeysOfALaterRelease() throws IOException {
        var later = GOLDEN.replace("\"records\":1987", "\"records\":1987,\"supersedes\":[1]");

        assertThat(ManifestJson.read(file(later))).isEqualTo(MANIFEST);
    }

    @Test
    void shouldNameChunksAndFiles() {
        var origin = MANIFEST.origin();

        assertThat(MANIFEST.chunk()).isEqualTo("news.enriched.v1-p3-000000012000");
        assertThat(origin.fileName(0, 9, staged(0))).isEqualTo("p3-000000000000-000000000009.jsonl");
        assertThat(origin.fileName(0, 9, staged(2))).isEqualTo("p3-000000000000-000000000009.2.jsonl");
        assertThat(origin).hasToString("partition 3 of news.enriched.v1");
    }

    @Test
    void shouldKnowTheManifestsOfItsOwnPartitionOnly() {
        var names = MANIFEST.origin().manifestNames().asMatchPredicate();

        assertThat(List.of("news.enriched.v1-p3-000000012000.json", "news.enriched.v1-p3-1000000000000.json"))
                .allMatch(names);
        assertThat(List.of(
                        "news.enriched.v1-p33-000000012000.json",
                        "news_enriched.v1-p3-000000012000.json",
                        "x.news.enriched.v1-p3-000000012000.json",
                        "news.enriched.v1-p3-000000012000.json.instance.tmp",
                        "news.enriched.v1-p3-p3-000000012000.json"))
                .noneMatch(names);
    }

    private static StagedFile staged(int part) {
        return new StagedFile(Path.of("x"), "folder", part, "jsonl", 1);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("manifest.json"), content);
    }
}
