package io.lodewire.sink.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.sink.event.Event;
import io.lodewire.sink.sample.FastTempDir;
import io.lodewire.sink.sample.Ledger;
import io.lodewire.sink.sample.Samples;
import io.lodewire.sink.tree.OutputTree;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An hour with a story a minute, each of another day, by a clock that the test moves ten seconds at a time. */
class QuietHourTest {

    private static final int HOUR = 3600;
    private static final int MINUTE = 60;
    private static final int TICK = 10;
    private static final int DAYS = 30;

    @TempDir(factory = FastTempDir.class)
    private Path out;

    @ParameterizedTest
    @ValueSource(ints = {30, 300})
    void shouldHideNothingForLongerThanTheAgeLimit(int age) throws IOException {
        var bench = bench(age);
        try (var tree = OutputTree.open(out)) {
            var files = bench.open(tree);
            for (var second = 0; second < HOUR; second += TICK) {
                pass(second, bench, files);

                var old = second < age ? 0 : (second - age) / MINUTE + 1;
                assertThat(visible()).as("visible after %d s", second).isGreaterThanOrEqualTo(old);
            }
        }
    }

    @Test
    void shouldMakeOneFileForEachDateAndPeriodAtMost() throws IOException {
        var bench = bench(300);
        try (var tree = OutputTree.open(out)) {
            var files = bench.open(tree);
            for (var second = 0; second < HOUR; second += TICK) {
                pass(second, bench, files);
            }
            files.commit();
        }

        var chunks = bench.progress.counts().chunks();
        var mostOfOneDay = Ledger.files(out).stream()
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        assertThat(visible()).isEqualTo(HOUR / MINUTE);
        assertThat(chunks).isLessThanOrEqualTo(HOUR / 300 + 1);
        assertThat(mostOfOneDay).isLessThanOrEqualTo(HOUR / MINUTE / DAYS);
    }

    /** One turn of the loop: a story at each full minute, then whatever is due. */
    private static void pass(int second, Bench bench, PartitionFiles files) throws IOException {
        bench.nanos.set(Duration.ofSeconds(second).toNanos());
        if (second % MINUTE == 0) {
            var minute = second / MINUTE;
            files.add(minute, story(minute), Bench.TARGET);
        }
        if (files.isDue()) {
            files.commit();
        }
    }

    private static Event story(int minute) {
        var day = LocalDate.of(1987, 3, 1).plusDays(minute % DAYS);
        return Event.of(Samples.article("e" + minute, day + "T12:00:00Z"));
    }

    private int visible() {
        return Ledger.counts(out, Bench.FOLDER).size();
    }

    private static Bench bench(int age) {
        return new Bench(new Rotation(Long.MAX_VALUE, Long.MAX_VALUE, Duration.ofSeconds(age)));
    }
}
