package io.lodewire.ingest.source.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RhythmTest {

    private static final Instant NOW = Instant.parse("2025-06-01T00:00:00Z");
    private static final Feed FEED =
            new Feed("f", URI.create("https://a.example/"), Duration.ofMinutes(10), Duration.ofHours(2));

    private final Random random = new Random(1);

    @Test
    void shouldSlowDownWhileNothingChangesAndSpeedUpAgain() {
        var rhythm = Rhythm.begin(FEED, NOW);
        for (var look = 0; look < 20; look++) {
            rhythm = rhythm.unchanged(FEED, NOW, random);
        }

        assertThat(rhythm.interval()).isEqualTo(FEED.longest());
        assertThat(rhythm.changed(FEED, NOW, random).interval()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void shouldNeverLookMoreOftenThanAllowed() {
        var rhythm = Rhythm.begin(FEED, NOW).changed(FEED, NOW, random).changed(FEED, NOW, random);

        assertThat(rhythm.interval()).isEqualTo(FEED.shortest());
        assertThat(rhythm.due()).isAfterOrEqualTo(NOW.plus(FEED.shortest()));
    }

    @Test
    void shouldWaitTwiceAsLongAfterEachFailureUpToTheLongest() {
        var rhythm = Rhythm.begin(FEED, NOW);
        for (var minutes : new int[] {10, 20, 40, 80, 120, 120}) {
            rhythm = rhythm.failed(FEED, NOW, Optional.empty(), random);

            var base = Duration.ofMinutes(minutes);
            assertThat(Duration.between(NOW, rhythm.due())).isBetween(base, base.plus(base.dividedBy(10)));
        }
        assertThat(rhythm.failures()).isEqualTo(6);
        assertThat(rhythm.unchanged(FEED, NOW, random).failures()).isZero();
    }

    @Test
    void shouldNotComeBackBeforeTheServerWantsIt() {
        var rhythm = Rhythm.begin(FEED, NOW).failed(FEED, NOW, Optional.of(Duration.ofHours(5)), random);

        assertThat(rhythm.due()).isEqualTo(NOW.plus(Duration.ofHours(5)));
    }

    @Test
    void shouldCountManyFailuresWithoutOverflow() {
        var rhythm = new Rhythm(FEED.shortest(), 1_000_000, NOW).failed(FEED, NOW, Optional.empty(), random);

        assertThat(rhythm.due()).isBetween(NOW.plus(FEED.longest()), NOW.plus(Duration.ofHours(3)));
    }
}
