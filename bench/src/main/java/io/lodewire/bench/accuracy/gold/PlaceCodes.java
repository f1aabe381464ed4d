package io.lodewire.bench.accuracy.gold;

import io.lodewire.bench.accuracy.file.InputException;
import io.lodewire.bench.accuracy.file.TsvTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The country codes of Reuters-21578's place labels; the two Germanies count as one. */
final class PlaceCodes {

    private static final String EAST_GERMANY = "DD";
    private static final String GERMANY = "DE";

    private final Map<String, String> byLabel;

    private PlaceCodes(Map<String, String> byLabel) {
        this.byLabel = byLabel;
    }

    /** Reads a table of label and code; a star after a code marks a state that is no more. */
    static PlaceCodes read(Path table) {
        if (!Files.isRegularFile(table)) {
            throw new InputException(
                    "Reuters places need a table of label and ISO code, and there is none at " + table);
        }
        return new PlaceCodes(TsvTable.read(table).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, row -> row.getValue().replace("*", ""))));
    }

    /** The code of a label, the label itself if the table does not have it. */
    String code(String label) {
        return merged(byLabel.getOrDefault(label, label));
    }

    Set<String> all() {
        return new HashSet<>(byLabel.values());
    }

    static String merged(String code) {
        return code.equals(EAST_GERMANY) ? GERMANY : code;
    }
}
