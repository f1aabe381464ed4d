package io.lodewire.ingest.article;

import java.util.List;
import java.util.stream.Stream;

/**
 * What this version does to earlier ones, how we know, and the publication status that the provider states.
 *
 * @param signals as they came, qualified, such as {@code sig:correction}
 */
public record Revision(VersionKind kind, VersionKindBasis basis, PubStatus pubStatus, List<String> signals) {

    public Revision {
        signals = List.copyOf(signals);
    }

    /** A usable version of the given kind without signals. */
    public static Revision usable(VersionKind kind, VersionKindBasis basis) {
        return new Revision(kind, basis, PubStatus.USABLE, List.of());
    }

    /** The same, known to be of another kind. */
    public Revision as(VersionKind known, VersionKindBasis how) {
        return new Revision(known, how, pubStatus, signals);
    }

    /** The same with more signals. */
    public Revision withSignals(List<String> more) {
        return new Revision(
                kind,
                basis,
                pubStatus,
                Stream.concat(signals.stream(), more.stream()).toList());
    }
}
