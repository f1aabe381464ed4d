package io.lodewire.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.app.run.Skipped;
import io.lodewire.ingest.publish.PublishedCounts;
import io.lodewire.ingest.replay.ReplayGauge;
import io.lodewire.ingest.replay.SpoolSummary;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReplayProgressTest {

    private final StringWriter err = new StringWriter();
    private long nanos;

    @Test
    void shouldShowClockCountRateAndTimeLeftOnATerminal() {
        var progress = progress(true);
        progress.sorted(new SpoolSummary(1_000, 1_000, 0, null, null));
        nanos += Duration.ofSeconds(10).toNanos();

        progress.published(new PublishedCounts(190, 0, 10), new ReplayGauge());

        assertThat(err.toString()).endsWith("undated  200 of 1,000  20 stories/s  0:00:40 left  10 dead letters");
    }

    @Test
    void shouldNotWriteMoreOftenThanAnEyeCanRead() {
        var progress = progress(true);

        progress.sorting(1);
        progress.sorting(2);
        nanos += Duration.ofSeconds(1).toNanos();
        progress.sorting(3);

        assertThat(err.toString())
                .contains("sorting: 1 items", "sorting: 3 items")
                .doesNotContain("sorting: 2 items");
    }

    @Test
    void shouldTellOnlyWhatIsSetAsideWhereThereIsNoTerminal() {
        var progress = progress(false);

        progress.sorting(1);
        progress.published(new PublishedCounts(1, 0, 0), new ReplayGauge());
        progress.skipped(new Skipped("MALFORMED", "no story", "a.jsonl#1"));
        progress.finishing();

        assertThat(err.toString().strip())
                .isEqualTo("{\"skipped\":\"MALFORMED\",\"item\":\"no story\",\"place\":\"a.jsonl#1\"}");
    }

    private ReplayProgress progress(boolean isTerminal) {
        return new ReplayProgress(new PrintWriter(err, true), isTerminal, () -> nanos);
    }
}
