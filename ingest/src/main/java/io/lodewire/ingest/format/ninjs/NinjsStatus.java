package io.lodewire.ingest.format.ninjs;

import io.lodewire.ingest.article.PubStatus;
import io.lodewire.ingest.article.Revision;
import io.lodewire.ingest.article.VersionKind;
import io.lodewire.ingest.article.VersionKindBasis;
import io.lodewire.ingest.format.convention.HeadlineMarker;
import io.lodewire.ingest.format.convention.Signals;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a version is, in order of trust: its publication status, its signals, its type, the marks of its headline, its
 * version number. A status outside the standard is kept as a signal.
 */
final class NinjsStatus {

    private final Fields item;
    private final List<String> signals = new ArrayList<>();

    NinjsStatus(Fields item) {
        this.item = item;
    }

    Revision revision(HeadlineMarker marker) {
        readSignals();
        var status = pubStatus();
        var stated = ofStatus(status).or(() -> Signals.kind(signals)).or(this::ofType);
        if (stated.isPresent()) {
            return new Revision(stated.get(), VersionKindBasis.SIGNAL, status, signals);
        }
        if (marker.kind().isPresent()) {
            return new Revision(marker.kind().get(), VersionKindBasis.HEADLINE_MARKER, status, signals);
        }
        return isLaterVersion()
                ? new Revision(VersionKind.UPDATE, VersionKindBasis.SIGNAL, status, signals)
                : new Revision(VersionKind.NEW, VersionKindBasis.NONE, status, signals);
    }

    private void readSignals() {
        for (var name : List.of("signal", "signals")) {
            signals.addAll(item.strings(name));
            item.objects(name).stream()
                    .flatMap(signal -> signal.firstLine("uri", "qcode", "code", "literal", "name").stream())
                    .forEach(signals::add);
        }
    }

    private PubStatus pubStatus() {
        var stated = item.line("pubstatus").orElse("usable").toLowerCase(Locale.ROOT);
        var known = Stream.of(PubStatus.USABLE, PubStatus.WITHHELD, PubStatus.CANCELED)
                .filter(status -> status.name().equalsIgnoreCase(stated))
                .findFirst();
        if (known.isEmpty()) {
            signals.add("lodewire:unknown-pubstatus:" + stated);
        }
        return known.orElse(stated.equals("cancelled") ? PubStatus.CANCELED : PubStatus.UNKNOWN);
    }

    private static Optional<VersionKind> ofStatus(PubStatus status) {
        return switch (status) {
            case CANCELED -> Optional.of(VersionKind.KILL);
            case WITHHELD -> Optional.of(VersionKind.HOLD);
            case USABLE, UNKNOWN -> Optional.empty();
        };
    }

    private Optional<VersionKind> ofType() {
        return item.line("type").filter("advisory"::equalsIgnoreCase).map(type -> VersionKind.ADVISORY);
    }

    private boolean isLaterVersion() {
        return item.line("version")
                .filter(version -> version.matches("\\d{1,9}"))
                .filter(version -> Integer.parseInt(version) > 1)
                .isPresent();
    }
}
