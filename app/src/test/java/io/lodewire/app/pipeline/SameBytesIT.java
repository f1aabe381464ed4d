package io.lodewire.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The same feed gives the same bytes, however many partitions and threads it went through. */
class SameBytesIT {

    private static final Path ARCHIVE =
            Path.of("..", "..", "shared", "data", "reuters21578", "reuters21578-dev.tar.gz");

    private static final int STORIES = 14_000;

    @TempDir
    private Path directory;

    @Test
    @Tag("long")
    @Timeout(900)
    void shouldGiveTheArchiveOf1987TwiceTheSameBytes() {
        assumeThat(ARCHIVE).as("the archive beside the project").exists();
        var once = new PipelineRun(directory.resolve("once"), 1, 1);
        var again = new PipelineRun(directory.resolve("again"), 4, 2);

        var first = once.run(ARCHIVE);
        var second = again.run(ARCHIVE);

        assertThat(first.articles()).isEqualTo(STORIES);
        assertThat(second).isEqualTo(first);
        for (var topic : new String[] {"news.enriched.v1", "news.policy-actions.v1"}) {
            var lines = new OutputLines(once.out(), topic).comparable();
            assertThat(lines).as(topic).isNotEmpty();
            assertThat(new OutputLines(again.out(), topic).comparable())
                    .as(topic)
                    .isEqualTo(lines);
        }
        assertThat(new OutputLines(once.out(), "news.enriched.v1").count()).isEqualTo(STORIES);
    }
}
