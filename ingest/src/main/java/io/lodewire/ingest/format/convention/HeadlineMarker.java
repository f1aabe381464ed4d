package io.lodewire.ingest.format.convention;

import io.lodewire.ingest.article.ItemForm;
import io.lodewire.ingest.article.Revision;
import io.lodewire.ingest.article.VersionKind;
import io.lodewire.ingest.article.VersionKindBasis;
import java.util.Optional;

/** What the marks in front of a headline say, such as {@code CORRECTED-UPDATE 2-} or {@code (RPT)}. */
public record HeadlineMarker(Optional<VersionKind> kind, Optional<ItemForm> form, Optional<Integer> take) {

    /** What the marks of this headline say. */
    public static HeadlineMarker of(String headline) {
        return HeadlineMarkerReader.read(headline);
    }

    /** A usable version of the marked kind; new, on no basis, when nothing is marked. */
    public Revision revision() {
        return kind.map(marked -> Revision.usable(marked, VersionKindBasis.HEADLINE_MARKER))
                .orElseGet(() -> Revision.usable(VersionKind.NEW, VersionKindBasis.NONE));
    }
}
