package io.lodewire.ingest.format.convention;

import io.lodewire.ingest.article.PubStatus;
import io.lodewire.ingest.article.Revision;
import io.lodewire.ingest.article.VersionKind;
import io.lodewire.ingest.article.VersionKindBasis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an item says of its version.
 *
 * @param pubStatus the publication status as stated, such as {@code usable}; usable where none is stated
 * @param signals as they came, qualified
 * @param kind what else of the format tells the kind outright, once status and signals have not
 */
public record StatedStatus(Optional<String> pubStatus, List<String> signals, Optional<VersionKind> kind) {

    /** Numbers beyond are those of a transmission, not of a version. */
    private static final int LAST_VERSION = 999;

    public StatedStatus {
        signals = List.copyOf(signals);
    }

    /**
     * The revision, in order of trust: status, signals, the format's other words, marks of the headline, version number. A
     * status outside the standard is kept as a signal.
     */
    public Revision revision(HeadlineMarker marker, String version) {
        var status = status();
        var known = new ArrayList<>(signals);
        if (status == PubStatus.UNKNOWN) {
            known.add("lodewire:unknown-pubstatus:" + pubStatus.orElse(""));
        }
        var stated = ofStatus(status).or(() -> Signals.kind(signals)).or(() -> kind);
        if (stated.isPresent()) {
            return new Revision(stated.get(), VersionKindBasis.SIGNAL, status, known);
        }
        if (marker.kind().isPresent()) {
            return new Revision(marker.kind().get(), VersionKindBasis.HEADLINE_MARKER, status, known);
        }
        return isLater(version)
                ? new Revision(VersionKind.UPDATE, VersionKindBasis.SIGNAL, status, known)
                : new Revision(VersionKind.NEW, VersionKindBasis.NONE, status, known);
    }

    private PubStatus status() {
        return switch (pubStatus.orElse("usable").toLowerCase(Locale.ROOT)) {
            case "usable", "embargoed" -> PubStatus.USABLE;
            case "withheld" -> PubStatus.WITHHELD;
            case "canceled", "cancelled" -> PubStatus.CANCELED;
            default -> PubStatus.UNKNOWN;
        };
    }

    private static Optional<VersionKind> ofStatus(PubStatus status) {
        return switch (status) {
            case CANCELED -> Optional.of(VersionKind.KILL);
            case WITHHELD -> Optional.of(VersionKind.HOLD);
            case USABLE, UNKNOWN -> Optional.empty();
        };
    }

    private static boolean isLater(String version) {
        return version.matches("\\d{1,9}")
                && Integer.parseInt(version) > 1
                && Integer.parseInt(version) <= LAST_VERSION;
    }
}
