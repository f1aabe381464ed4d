package io.lodewire.sink.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.sink.sample.FastTempDir;
import io.lodewire.sink.sample.Ledger;
import io.lodewire.sink.tree.FaultyTree;
import io.lodewire.sink.tree.OutputTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ends the world at every point of a commit, begins it again, and counts. */
class CommitCrashTest {

    private static final int EVENTS = 36;
    private static final int DAYS = 4;

    @TempDir(factory = FastTempDir.class)
    private Path temp;

    @Test
    void shouldLoseAndRepeatNothingWhereverItIsInterrupted() throws IOException {
        var seen = new HashSet<String>();
        var crashed = true;
        for (var at = 1; crashed; at++) {
            var out = temp.resolve("at-" + at);

            crashed = runUntil(out, new Fault(at, seen));
            runUntil(out, new Fault(Integer.MAX_VALUE, seen));

            assertThat(Ledger.counts(out, Bench.FOLDER))
                    .as("interrupted at point %d", at)
                    .isEqualTo(onceEach());
        }
        assertThat(seen).hasSize(FaultyTree.points());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void shouldLoseAndRepeatNothingWhenInterruptedAgainAndAgain(long seed) throws IOException {
        var random = new Random(seed);
        var out = temp.resolve("again");

        var restarts = 0;
        while (runUntil(out, new Fault(1 + random.nextInt(50), new HashSet<>()))) {
            restarts++;
        }

        assertThat(Ledger.counts(out, Bench.FOLDER))
                .as("seed %d, %d restarts", seed, restarts)
                .isEqualTo(onceEach());
        assertThat(restarts).as("seed %d", seed).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void shouldLoseAndRepeatNothingWithTwoWhoBothOwnThePartition(long seed) throws IOException {
        var random = new Random(seed);
        var out = temp.resolve("two");
        try (var left = OutputTree.open(out);
                var right = OutputTree.open(out)) {
            var sinks = new Reader[] {new Reader(left), new Reader(right)};

            while (sinks[0].isBusy() || sinks[1].isBusy()) {
                sinks[random.nextInt(2)].step(random.nextInt(8) == 0);
            }
        }

        assertThat(Ledger.counts(out, Bench.FOLDER)).as("seed %d", seed).isEqualTo(onceEach());
    }

    /** Reads everything from where the chain ends; true when the fault struck. */
    private static boolean runUntil(Path out, Fault fault) throws IOException {
        try {
            var reader = new Reader(FaultyTree.open(out, fault));
            while (reader.isBusy()) {
                fault.accept("WRITING");
                reader.step(reader.position % 9 == 0);
            }
            return false;
        } catch (Crash e) {
            return true;
        }
    }

    private static Map<String, Integer> onceEach() {
        return LongStream.range(0, EVENTS)
                .boxed()
                .collect(Collectors.toMap(n -> "e" + n, n -> 1, Integer::sum, TreeMap::new));
    }

    /** The loop of a sink without Kafka: every second offset is a marker and holds no event. */
    private static final class Reader {

        private final PartitionFiles files;
        private long position;

        Reader(OutputTree tree) throws IOException {
            files = new Bench(Bench.NEVER).open(tree);
            position = files.next();
        }

        boolean isBusy() {
            return position < 2 * EVENTS || files.isOpen();
        }

        void step(boolean commit) throws IOException {
            if (position < 2 * EVENTS) {
                if (position % 2 == 0) {
                    files.add(position, Bench.event(position / 2, DAYS), Bench.TARGET);
                }
                position++;
                files.advanceTo(position);
            }
            if (commit || position >= 2 * EVENTS) {
                if (!files.commit()) {
                    position = files.next();
                }
            }
        }
    }

    /** Strikes when so many points have been passed. */
    private static final class Fault implements Consumer<String> {

        private final Set<String> seen;
        private int left;

        Fault(int after, Set<String> seen) {
            this.left = after;
            this.seen = seen;
        }

        @Override
        public void accept(String point) {
            if (!point.equals("WRITING")) {
                seen.add(point);
            }
            if (--left == 0) {
                throw new Crash();
            }
        }
    }

    /** The end of the world. */
    private static final class Crash extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
