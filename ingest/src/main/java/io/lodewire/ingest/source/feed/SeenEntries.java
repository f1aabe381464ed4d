package io.lodewire.ingest.source.feed;

import io.lodewire.ingest.fingerprint.Sha256;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The entries of a feed that have been published, each by a hash of its identity and one of its version; the newest ones
 * only, far more than a feed lists at a time.
 */
final class SeenEntries {

    private static final int MOST = 2_000;
    private static final int DIGITS = 12;

    private final Map<String, String> versions = new LinkedHashMap<>();

    static SeenEntries of(String written) {
        var seen = new SeenEntries();
        for (var entry : written.split(" ", -1)) {
            var colon = entry.indexOf(':');
            if (colon > 0) {
                seen.versions.put(entry.substring(0, colon), entry.substring(colon + 1));
            }
        }
        return seen;
    }

    /** What is known of the item: another version of it, this version, or nothing. */
    Optional<Boolean> isSameVersion(String item, String version) {
        return Optional.ofNullable(versions.get(hash(item))).map(hash(version)::equals);
    }

    void add(String item, String version) {
        var key = hash(item);
        versions.remove(key);
        versions.put(key, hash(version));
        if (versions.size() > MOST) {
            versions.remove(versions.keySet().iterator().next());
        }
    }

    String written() {
        return versions.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue())
                .collect(Collectors.joining(" "));
    }

    private static String hash(String text) {
        return Sha256.of(text).substring(0, DIGITS);
    }
}
