package io.lodewire.app.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.broker.BrokerConfig;
import io.lodewire.broker.EmbeddedBroker;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A replay gives the same bytes per story: on any number of partitions and threads, paced, killed and resumed or not. */
class ReplayKillIT {

    private static final List<String> TOPICS = List.of("news.enriched.v1", "news.policy-actions.v1");

    @TempDir
    private Path directory;

    private EmbeddedBroker broker;

    @BeforeEach
    void startBroker() {
        broker = EmbeddedBroker.start(BrokerConfig.in(directory.resolve("broker")));
    }

    @AfterEach
    void stopBroker() {
        broker.close();
    }

    @Test
    @Tag("long")
    @Timeout(240)
    void shouldGiveTheSameBytesOnOnePartitionAndOnEightPacedAndKilled() throws Exception {
        var replay = replayOf(600);

        replay.run("one", 1, 1);
        replay.run("eight", 8, 4, "--rate", "400/s");
        replay.runUnderKills("killed", new CrashRun(1987, 1), 600);

        mustBeTheSame(replay, "one", "eight", 600);
        mustBeTheSame(replay, "one", "killed", 600);
    }

    @Test
    @Tag("long")
    @Timeout(1_800)
    void shouldEqualAnUndisturbedRunAfterTwentyKills() throws Exception {
        var replay = replayOf(20_000);

        replay.run("undisturbed", 4, 2);
        replay.runUnderKills("killed", new CrashRun(21578, 20), 20_000);

        mustBeTheSame(replay, "undisturbed", "killed", 20_000);
    }

    private ReplayProgram replayOf(int stories) throws Exception {
        var archive = directory.resolve("archive/stories.jsonl");
        Corpus.write(archive, stories, 1987);
        return new ReplayProgram(broker.bootstrapServers(), directory, archive);
    }

    private static void mustBeTheSame(ReplayProgram replay, String first, String second, int stories) {
        assertThat(replay.lines(second, "news.enriched.v1").count()).isEqualTo(stories);
        for (var topic : TOPICS) {
            var lines = replay.lines(first, topic).comparable();
            assertThat(lines).as("%s of %s", topic, first).isNotEmpty();
            assertThat(replay.lines(second, topic).comparable())
                    .as("%s of %s", topic, second)
                    .isEqualTo(lines);
        }
    }
}
