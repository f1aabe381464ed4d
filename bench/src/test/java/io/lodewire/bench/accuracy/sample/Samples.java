package io.lodewire.bench.accuracy.sample;

import io.lodewire.bench.accuracy.gold.GoldKind;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/** The small gold files of the tests; names and texts are invented. */
public final class Samples {

    private Samples() {}

    public static Path gold(GoldKind kind) {
        return file(kind == GoldKind.ALARMS ? "alarms.txt" : kind.label() + ".jsonl");
    }

    public static Path placeCodes() {
        return file("places_iso.tsv");
    }

    private static Path file(String name) {
        var url = Samples.class.getResource("/io/lodewire/bench/accuracy/" + name);
        try {
            return Path.of(Objects.requireNonNull(url, name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
