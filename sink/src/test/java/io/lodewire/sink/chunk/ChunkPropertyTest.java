package io.lodewire.sink.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.sink.event.Event;
import io.lodewire.sink.format.Format;
import io.lodewire.sink.route.FileFormat;
import io.lodewire.sink.route.FileTarget;
import io.lodewire.sink.sample.Chains;
import io.lodewire.sink.sample.FastTempDir;
import io.lodewire.sink.sample.Ledger;
import io.lodewire.sink.sample.Samples;
import io.lodewire.sink.tree.OutputTree;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the events, the limits and the rotation: every line once, under its own date, and no gap in the chain. */
class ChunkPropertyTest {

    private static final List<String> FOLDERS = List.of("one", "two", "three");

    @TempDir(factory = FastTempDir.class)
    private Path out;

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldWriteEveryEventOnceUnderItsDate(long seed) throws IOException {
        var random = new Random(seed);
        var expected = new TreeMap<String, Integer>();
        var count = 20 + random.nextInt(200);
        var offset = 0L;
        try (var tree = OutputTree.open(out)) {
            var files = bench(random).open(tree);
            for (var n = 0; n < count; n++) {
                offset += 1 + random.nextInt(3);
                var event = event("e" + n, random);
                var targets = targets(random);
                files.add(offset, event, targets);
                targets.forEach(target ->
                        expected.merge(target.folder() + "/" + date(event) + "/" + event.id(), 1, Integer::sum));
                if (files.isDue() || random.nextInt(40) == 0) {
                    files.commit();
                }
            }
            files.commit();
        }

        assertThat(lines()).as("seed %d", seed).isEqualTo(expected);
        assertThat(Chains.records(out)).as("seed %d", seed).isEqualTo(count);
    }

    private Map<String, Integer> lines() {
        var lines = new TreeMap<String, Integer>();
        for (var file : Ledger.files(out)) {
            var folder = out.relativize(file).getParent();
            Ledger.ids(file).forEach(id -> lines.merge(folder + "/" + id, 1, Integer::sum));
        }
        return lines;
    }

    private static Bench bench(Random random) {
        var rotation = new Rotation(1 + random.nextInt(50_000), 1 + random.nextInt(100), Duration.ofDays(1));
        var limits = new Limits(1 + random.nextInt(5), 1 + random.nextInt(20_000));
        return new Bench(
                rotation, limits, random.nextBoolean() ? Format.of(FileFormat.JSONL) : BenchFormats.endingOnSpill());
    }

    private static List<FileTarget> targets(Random random) {
        var targets = new ArrayList<FileTarget>();
        for (var folder : FOLDERS) {
            if (random.nextBoolean()) {
                targets.add(new FileTarget(folder, FileFormat.JSONL));
            }
        }
        return targets;
    }

    /** Dates of a month, none at all, and some that only a broken feed has. */
    private static Event event(String id, Random random) {
        var article = Samples.article(id, null);
        switch (random.nextInt(10)) {
            case 0 -> article.getArticle().setPublishedAt(null);
            case 1 -> article.getArticle().setPublishedAt(Instant.ofEpochMilli(-1));
            case 2 -> article.getArticle().setPublishedAt(Instant.parse("9999-12-31T23:59:59.999Z"));
            case 3 -> article.getArticle().setPublishedAt(Instant.ofEpochMilli(Long.MAX_VALUE / 10));
            default ->
                article.getArticle()
                        .setPublishedAt(Instant.parse("1987-03-01T00:00:00Z").plusSeconds(random.nextInt(30 * 86_400)));
        }
        return Event.of(article);
    }

    /** The date as ISO text begins with it; not how the sink computes it. */
    private static String date(Event event) {
        var time = event.article().getPublishedAt();
        return time == null ? "dt=undated" : "dt=" + time.toString().replaceFirst("T.*", "");
    }
}
