package io.lodewire.app.crash;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.lodewire.broker.BrokerConfig;
import io.lodewire.broker.EmbeddedBroker;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole pipeline under SIGKILL, from the wire to the file. */
class UpKillIT {

    private static final Path REUTERS = Path.of("..", "..", "shared", "data", "reuters21578");

    @TempDir
    private Path directory;

    @Test
    @Timeout(240)
    void shouldLoseAndRepeatNothingWhenKilledInTheMiddle() throws Exception {
        var feed = directory.resolve("feed");
        var stories = Corpus.write(feed.resolve("stories.jsonl"), 1_500, 20251104);

        underKills(feed, stories, new CrashRun(20251104, 2));
    }

    @Test
    @Tag("long")
    @Timeout(900)
    void shouldLoseAndRepeatNothingUnderManyKills() throws Exception {
        var feed = directory.resolve("feed");
        var stories = Corpus.write(feed.resolve("stories.jsonl"), 20_000, 1987);

        underKills(feed, stories, new CrashRun(1987, 12));
    }

    @Test
    @Tag("long")
    @Timeout(900)
    void shouldTakeTheArchiveOf1987ThroughKills() throws Exception {
        var archive = REUTERS.resolve("reuters21578-dev.tar.gz");
        assumeThat(archive).as("the archive beside the project").exists();

        underKills(archive.toAbsolutePath(), newIds(), new CrashRun(21578, 4));
    }

    private void underKills(Path feed, Set<String> stories, CrashRun run) throws Exception {
        try (var broker = EmbeddedBroker.start(BrokerConfig.in(directory.resolve("broker")))) {
            new KilledPipeline(broker.bootstrapServers(), directory, feed).mustBeExactlyOnce(run, stories);
        }
    }

    /** The archive's ids are counted by its own labels, not by our reader. */
    private static Set<String> newIds() throws Exception {
        var labels = REUTERS.resolve("gold.jsonl.gz");
        try (var in = new GZIPInputStream(Files.newInputStream(labels));
                var lines = new BufferedReader(new InputStreamReader(in, UTF_8)).lines()) {
            return lines.map(line -> line.replaceAll(".*\"newid\": (\\d+).*", "$1"))
                    .collect(Collectors.toSet());
        }
    }
}
