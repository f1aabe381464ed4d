package io.lodewire.bench.accuracy.prediction;

import java.util.Optional;

/** Region codes reduced to countries. */
final class Countries {

    private static final String BLOC = "XW";

    private Countries() {}

    static Optional<String> of(String code) {
        if (code.isEmpty() || code.startsWith(BLOC)) {
            return Optional.empty();
        }
        var dash = code.indexOf('-');
        return Optional.of(dash < 0 ? code : code.substring(0, dash));
    }
}
