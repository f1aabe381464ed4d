package io.lodewire.app.crash;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

/**
 * A number of kills at marks that the seed chooses, then a last run to the end.
 *
 * <p>A mark is a count of records that have come out, so the kills follow the program's progress and not the machine's
 * speed.
 */
record CrashRun(long seed, int kills) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration MOMENT = Duration.ofMillis(1);
    private static final Duration WHILE = Duration.ofMillis(200);

    /** The marks for an output of so many records: ascending, the first above 0 and the last below the total. */
    List<Integer> marks(int total) {
        return new Random(seed)
                .ints(1, total)
                .distinct()
                .limit(kills)
                .sorted()
                .boxed()
                .toList();
    }

    /** Starts the program once for each mark and kills it there. */
    void killAtMarks(Callable<Program> start, IntSupplier progress, int total) throws Exception {
        for (var mark : marks(total)) {
            try (var program = start.call()) {
                awaitWhileRunning(program, () -> progress.getAsInt() >= mark, MOMENT);
                program.kill();
            }
        }
    }

    /** Starts the program a last time, waits for the end of its work and returns its exit code when asked to stop. */
    int finish(Callable<Program> start, BooleanSupplier done) throws Exception {
        try (var program = start.call()) {
            awaitWhileRunning(program, done, WHILE);
            return program.stop();
        }
    }

    private void awaitWhileRunning(Program program, BooleanSupplier condition, Duration interval) {
        await(toString())
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(interval)
                .until(() -> {
                    program.mustRun();
                    return condition.getAsBoolean();
                });
    }
}
