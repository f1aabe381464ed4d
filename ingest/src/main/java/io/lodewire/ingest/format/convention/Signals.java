package io.lodewire.ingest.format.convention;

import io.lodewire.ingest.article.VersionKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Signals of IPTC's kind, such as {@code sig:correction}, which say outright what a version is. */
public final class Signals {

    private static final Map<String, VersionKind> KINDS = Map.ofEntries(
            Map.entry("advisory", VersionKind.ADVISORY),
            Map.entry("cancel", VersionKind.KILL),
            Map.entry("correction", VersionKind.CORRECTION),
            Map.entry("hold", VersionKind.HOLD),
            Map.entry("kill", VersionKind.KILL),
            Map.entry("refile", VersionKind.REFILE),
            Map.entry("repeat", VersionKind.REPEAT),
            Map.entry("takedown", VersionKind.KILL),
            Map.entry("update", VersionKind.UPDATE),
            Map.entry("writethru", VersionKind.UPDATE));

    private Signals() {}

    /** The kind that the first telling signal states. */
    public static Optional<VersionKind> kind(List<String> signals) {
        return signals.stream()
                .map(signal -> signal.substring(Math.max(signal.lastIndexOf(':'), signal.lastIndexOf('/')) + 1))
                .map(code -> KINDS.get(code.toLowerCase(Locale.ROOT)))
                .flatMap(kind -> Optional.ofNullable(kind).stream())
                .findFirst();
    }
}
