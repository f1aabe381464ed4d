package io.lodewire.bench.accuracy.measure;

import java.util.List;

/** How often something holds, and the cases that go against expectation. */
public record Rate(String name, int hits, int of, List<Comparison> failures) {

    public Rate {
        failures = List.copyOf(failures);
    }
}
