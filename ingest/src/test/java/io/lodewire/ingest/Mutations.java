package io.lodewire.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.ingest.format.Formats;
import io.lodewire.ingest.format.Limits;
import java.time.Duration;
import java.util.List;

/** Reads damaged samples of a format, each as that format, and checks what comes of them and how long it takes. */
final class Mutations {

    private static final Duration SLOW = Duration.ofSeconds(1);

    private final FormatSamples format;

    Mutations(FormatSamples format) {
        this.format = format;
    }

    /** Seeds from 0 on, the samples in turn. */
    void check(int seeds) {
        for (var seed = 0; seed < seeds; seed++) {
            var sample = format.samples().get(seed % format.samples().size());
            check(seed, sample, new Mutator(seed).mutate(Samples.bytes(sample)));
        }
    }

    private void check(int seed, String sample, byte[] bytes) {
        var formats = new Formats(List.of(new Always(format.format())));
        var start = System.nanoTime();

        var items = Samples.items(bytes, formats, Limits.standard());

        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .as("%s, seed %d", sample, seed)
                .isLessThan(SLOW);
        assertThat(items).as("%s, seed %d", sample, seed).allSatisfy(Soundness::check);
    }

    /** All formats with as many seeds as the argument says, for a process with little memory. */
    public static void main(String[] args) {
        FormatSamples.all().forEach(format -> new Mutations(format).check(Integer.parseInt(args[0])));
    }
}
