package io.lodewire.ingest.format.convention;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.ingest.article.PubStatus;
import io.lodewire.ingest.article.VersionKind;
import io.lodewire.ingest.article.VersionKindBasis;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedStatusTest {

    private static final HeadlineMarker MARKED = HeadlineMarker.of("UPDATE 2-Ban");
    private static final HeadlineMarker PLAIN = HeadlineMarker.of("Ban");

    @Test
    void shouldTrustTheStatusFirst() {
        var revision = stated("canceled", List.of("sig:update")).revision(MARKED, "3");

        assertThat(revision.kind()).isEqualTo(VersionKind.KILL);
        assertThat(revision.basis()).isEqualTo(VersionKindBasis.SIGNAL);
        assertThat(revision.pubStatus()).isEqualTo(PubStatus.CANCELED);
    }

    @Test
    void shouldTrustSignalsBeforeTheHeadline() {
        assertThat(stated("usable", List.of("sig:correction"))
                        .revision(MARKED, "1")
                        .kind())
                .isEqualTo(VersionKind.CORRECTION);
    }

    @Test
    void shouldTrustTheHeadlineBeforeTheNumber() {
        var revision = stated("usable", List.of()).revision(HeadlineMarker.of("REFILE-Ban"), "2");

        assertThat(revision.kind()).isEqualTo(VersionKind.REFILE);
        assertThat(revision.basis()).isEqualTo(VersionKindBasis.HEADLINE_MARKER);
    }

    @ParameterizedTest
    @CsvSource({"1, NEW", "2, UPDATE", "999, UPDATE", "1000, NEW", "0, NEW", "x, NEW", "99999999999, NEW"})
    void shouldReadTheNumberAtLast(String version, VersionKind kind) {
        assertThat(stated("usable", List.of()).revision(PLAIN, version).kind()).isEqualTo(kind);
    }

    @Test
    void shouldKeepAnUnknownStatusAsASignal() {
        var revision = stated("commissioned", List.of("a:b")).revision(PLAIN, "1");

        assertThat(revision.pubStatus()).isEqualTo(PubStatus.UNKNOWN);
        assertThat(revision.signals()).containsExactly("a:b", "lodewire:unknown-pubstatus:commissioned");
    }

    private static StatedStatus stated(String status, List<String> signals) {
        return new StatedStatus(Optional.of(status), signals, Optional.empty());
    }
}
