package io.lodewire.ingest.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.lodewire.ingest.article.Article;
import io.lodewire.ingest.article.Timing;
import io.lodewire.ingest.format.Item;
import io.lodewire.ingest.publish.RandomArticles;
import io.lodewire.ingest.source.Positions;
import io.lodewire.ingest.source.Step;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PacedSourceTest {

    private static final Instant START = Instant.parse("1987-02-26T15:01:01Z");

    private final FakeClock clock = new FakeClock();
    private final ReplayGauge gauge = new ReplayGauge();

    @Test
    void shouldDivideTheGapsByTheSpeed() throws IOException {
        var stories = List.of(at(0), at(600), at(600), at(3_000));

        assertThat(momentsTaken(stories, new Pace(600, 0))).containsExactly(0L, 1_000L, 1_000L, 5_000L);
    }

    @Test
    void shouldKeepTheGapsOfADayAt600TimesWithinFiftyMilliseconds() throws IOException {
        var random = new Random(600);
        var seconds = random.ints(5_000, 0, 86_400).sorted().toArray();
        var stories = new ArrayList<Item>();
        for (var second : seconds) {
            stories.add(at(second));
        }
        clock.sleepsLongerByUpTo(Duration.ofMillis(3), random);

        var moments = momentsTaken(stories, new Pace(600, 0));

        assertThat(moments).hasSize(5_000);
        assertThat(gauge.errors().total()).isEqualTo(5_000);
        assertThat(gauge.errors().quantile(0.5)).isLessThan(Duration.ofMillis(50));
        assertThat(gauge.errors().quantile(0.99)).isLessThan(Duration.ofMillis(50));
        assertThat(moments.get(4_999)).isCloseTo((seconds[4_999] - seconds[0]) * 1_000L / 600, within(50L));
    }

    @Test
    void shouldTakeNoMoreThanTheRate() throws IOException {
        assertThat(momentsTaken(List.of(at(0), at(0), undated(), at(9)), new Pace(0, 4)))
                .containsExactly(0L, 250L, 500L, 750L);
    }

    @Test
    void shouldHoldBothSpeedAndRate() throws IOException {
        assertThat(momentsTaken(List.of(at(0), at(1), at(2), at(60)), new Pace(10, 2)))
                .containsExactly(0L, 500L, 1_000L, 6_000L);
    }

    @Test
    void shouldMakeUpForADelay() throws IOException {
        try (var arrivals =
                paced(List.of(at(0), at(10), at(20), at(30)), new Pace(1, 0)).open(Positions.none())) {
            takeNext(arrivals::next);
            clock.pass(Duration.ofSeconds(25).toNanos());

            takeNext(arrivals::next);
            takeNext(arrivals::next);
            takeNext(arrivals::next);

            assertThat(clock.millis()).isEqualTo(30_000);
            assertThat(gauge.errors().quantile(1)).isEqualTo(Duration.ofSeconds(10));
        }
    }

    @Test
    void shouldWaitForNothingAtMaximumSpeed() throws IOException {
        assertThat(momentsTaken(List.of(at(0), at(600), undated()), Pace.MAX)).containsExactly(0L, 0L, 0L);
        assertThat(gauge.eventTime()).contains(START.plusSeconds(600));
    }

    @Test
    void shouldBeIdleWhileNothingIsDue() throws IOException {
        try (var arrivals = paced(List.of(at(0), at(3_600)), new Pace(1, 0)).open(Positions.none())) {
            assertThat(arrivals.next()).isInstanceOf(Step.Arrived.class);
            assertThat(arrivals.next()).isInstanceOf(Step.Idle.class);
            assertThat(clock.nanos()).isEqualTo(PacedSource.PATIENCE_NANOS);
        }
    }

    private List<Long> momentsTaken(List<Item> items, Pace pace) throws IOException {
        var moments = new ArrayList<Long>();
        try (var arrivals = paced(items, pace).open(Positions.none())) {
            for (var step = arrivals.next(); !(step instanceof Step.Ended); step = arrivals.next()) {
                if (step instanceof Step.Arrived) {
                    moments.add(clock.millis());
                }
            }
        }
        return moments;
    }

    private PacedSource paced(List<Item> items, Pace pace) {
        return new PacedSource(new Items(items), pace, clock, gauge);
    }

    private static void takeNext(Steps steps) throws IOException {
        Step step;
        do {
            step = steps.next();
        } while (!(step instanceof Step.Arrived));
    }

    private static Item at(int seconds) {
        return story(START.plusSeconds(seconds));
    }

    private static Item undated() {
        return story(null);
    }

    private static Item story(@Nullable Instant time) {
        var any = new RandomArticles(1).next();
        return Items.story(new Article(
                any.id(),
                any.revision(),
                any.form(),
                any.text(),
                Timing.published(time, null),
                any.description(),
                any.rights(),
                any.format()));
    }

    private interface Steps {

        Step next() throws IOException;
    }

    /** Time that passes only when it is waited for, and then a little more than was asked, as a machine's does. */
    private static final class FakeClock implements PacingClock {

        private long nanos;
        private long mostOversleep = 1;
        private Random random = new Random(0);

        void sleepsLongerByUpTo(Duration most, Random by) {
            mostOversleep = most.toNanos();
            random = by;
        }

        long millis() {
            return Duration.ofNanos(nanos).toMillis();
        }

        @Override
        public long nanos() {
            return nanos;
        }

        @Override
        public void pass(long time) {
            nanos += time + random.nextLong(mostOversleep);
        }
    }
}
