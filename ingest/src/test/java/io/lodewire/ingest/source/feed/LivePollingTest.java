package io.lodewire.ingest.source.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.ingest.WireFormats;
import io.lodewire.ingest.article.Article;
import io.lodewire.ingest.article.VersionKind;
import io.lodewire.ingest.article.VersionKindBasis;
import io.lodewire.ingest.format.Item;
import io.lodewire.ingest.format.Limits;
import io.lodewire.ingest.source.Position;
import io.lodewire.ingest.source.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Sixty hours with servers of all kinds, by a clock that the test moves; the process is restarted in the middle. */
@Timeout(120)
class LivePollingTest {

    private static final Instant START = Instant.parse("2025-06-01T00:00:00Z");
    private static final Instant END = START.plus(Duration.ofHours(60));
    private static final String ETAG = "W/\"odd, but ours-%d\"";
    private static final String DATE = "Sun, 01 Jun 2025 %02d:00:00 GMT";

    private final MovableClock clock = new MovableClock(START);
    private final Map<String, Position> positions = new HashMap<>();
    private final List<Step.Arrived> arrived = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private FakeSite site = FakeSite.open(clock);

    @BeforeEach
    void openPages() {
        openPagesThatWork();
        openPagesThatFail();
    }

    private void openPagesThatWork() {
        site.page("/steady", exchange -> {
            var etag = ETAG.formatted(hour() / 6);
            var isKnown = etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            FakeSite.send(exchange, isKnown ? 304 : 200, isKnown ? "" : feed("steady", hour() / 6), "ETag", etag);
        });
        site.page("/dated", exchange -> {
            var date = DATE.formatted(hour() / 12);
            var isKnown = date.equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
            FakeSite.send(
                    exchange, isKnown ? 304 : 200, isKnown ? "" : feed("dated", hour() / 12), "Last-Modified", date);
        });
        site.page("/moved", exchange -> {
            if (hour() < 10) {
                FakeSite.send(exchange, 200, feed("moved", 0));
            } else {
                FakeSite.send(exchange, 301, "", "Location", "/settled");
            }
        });
        site.page("/settled", exchange -> FakeSite.send(exchange, 200, feed("moved", 1)));
    }

    private void openPagesThatFail() {
        site.page("/limited", exchange -> {
            var isLimited = hour() >= 5 && hour() < 12;
            FakeSite.send(
                    exchange,
                    isLimited ? 429 : 200,
                    isLimited ? "" : feed("limited", hour() / 20),
                    "Retry-After",
                    "7200");
        });
        site.page(
                "/failing",
                exchange ->
                        FakeSite.send(exchange, hour() >= 20 && hour() < 30 ? 500 : 200, feed("failing", hour() / 30)));
        site.page("/slow", exchange -> {
            if (hour() >= 40 && hour() < 42) {
                LockSupport.parkNanos(Duration.ofMillis(700).toNanos());
            }
            FakeSite.send(exchange, 200, feed("slow", hour() / 30));
        });
        site.page("/cut", exchange -> {
            if (hour() >= 15 && hour() < 20) {
                FakeSite.sendHalf(exchange, feed("cut", 1));
            } else {
                FakeSite.send(exchange, 200, feed("cut", hour() / 20));
            }
        });
        site.page(
                "/restless",
                exchange -> FakeSite.send(
                        exchange,
                        200,
                        feed("restless", 0)
                                .replace("08:00:00", "08:%02d:00".formatted(hour() % 60))
                                .replace("Story 0", hour() < 24 ? "Story 0" : "Story 0, changed")));
    }

    @AfterEach
    void closeSite() {
        site.close();
    }

    @Test
    void shouldPublishEachEntryOnceAndStayPolite() {
        runUntil(START.plus(Duration.ofHours(33)));
        runUntil(END);

        assertThat(arrived).extracting(one -> article(one).id()).doesNotHaveDuplicates();
        assertThat(arrived)
                .extracting(one -> article(one).id().itemUri())
                .containsExactlyInAnyOrderElementsOf(expected());
        assertThat(arrived).extracting(Step.Arrived::item).allMatch(Item.Story.class::isInstance);
        shouldHaveSentBackWhatTheServersGave();
        shouldHaveMovedOnce();
        shouldHaveKeptAwayWhileLimited();
        shouldHaveBackedOff();
        shouldHaveToldAnUpdate();
        shouldHaveAskedSeldom();
    }

    private void shouldHaveSentBackWhatTheServersGave() {
        var steady = site.asked("/steady");
        for (var i = 1; i < steady.size(); i++) {
            var given = ETAG.formatted(
                    Duration.between(START, steady.get(i - 1).at()).toHours() / 6);
            assertThat(steady.get(i).headers()).containsEntry("If-none-match", given);
        }
        assertThat(site.asked("/dated"))
                .last()
                .satisfies(last -> assertThat(last.headers()).containsKey("If-modified-since"));
        assertThat(steady.get(0).headers().get("User-agent")).isEqualTo("Lodewire/0.1 (+desk@example.org)");
    }

    private void shouldHaveMovedOnce() {
        var since = START.plus(Duration.ofHours(10));
        assertThat(site.asked("/moved"))
                .filteredOn(one -> !one.at().isBefore(since))
                .hasSize(1);
        assertThat(notes).anyMatch(note -> note.startsWith("moved has moved to"));
    }

    private void shouldHaveKeptAwayWhileLimited() {
        var limited = between("/limited", 5, 12);
        for (var i = 1; i < limited.size(); i++) {
            assertThat(Duration.between(limited.get(i - 1).at(), limited.get(i).at()))
                    .isGreaterThanOrEqualTo(Duration.ofHours(2));
        }
        assertThat(limited).hasSizeBetween(2, 4);
    }

    private void shouldHaveBackedOff() {
        assertThat(between("/failing", 20, 30)).hasSizeBetween(3, 9);
        assertThat(notes)
                .contains("failing: HTTP 500")
                .anyMatch(note -> note.startsWith("slow:"))
                .anyMatch(note -> note.startsWith("cut:"));
    }

    private void shouldHaveToldAnUpdate() {
        var restless = arrived.stream()
                .map(LivePollingTest::article)
                .filter(article -> article.id().itemUri().startsWith("restless"))
                .toList();

        assertThat(restless)
                .extracting(article -> article.revision().kind())
                .containsExactly(VersionKind.NEW, VersionKind.UPDATE);
        assertThat(restless.get(1).revision().basis()).isEqualTo(VersionKindBasis.CONTENT_DIFF);
    }

    private List<FakeSite.Asked> between(String path, int from, int to) {
        return site.asked(path).stream()
                .filter(one -> Duration.between(START, one.at()).toHours() >= from)
                .filter(one -> Duration.between(START, one.at()).toHours() < to)
                .toList();
    }

    /** Fixed looks every ten minutes would be 360 for each feed. */
    private void shouldHaveAskedSeldom() {
        for (var path : List.of("/steady", "/dated", "/limited", "/failing", "/slow", "/cut", "/restless")) {
            assertThat(site.asked(path)).as(path).hasSizeBetween(10, 80);
        }
    }

    /** What was not committed when the process ends, in the middle of a document, is gone and must come again. */
    private void runUntil(Instant end) {
        var source =
                new FeedsSource("feeds", config(), WireFormats.all(Limits.standard()), Limits.standard(), timing());
        var batch = new ArrayList<Step.Arrived>();
        try (var polling = source.poll(part -> positions.getOrDefault(part, Position.START))) {
            while (clock.instant().isBefore(end) || (batch.isEmpty() && end.isBefore(END))) {
                var step = polling.next();
                if (step instanceof Step.Arrived item) {
                    batch.add(item);
                } else if (step instanceof Step.Moved moved) {
                    commit(batch, moved);
                } else {
                    clock.moveTo(polling.nextDue());
                }
            }
        }
        assertThat(source.statuses())
                .hasSize(8)
                .allMatch(status -> status.lastSuccess().isPresent());
    }

    private void commit(List<Step.Arrived> batch, Step.Moved moved) {
        batch.forEach(item -> positions.put(item.after().part(), item.after().position()));
        positions.put(moved.to().part(), moved.to().position());
        arrived.addAll(batch);
        notes.add(moved.note());
        batch.clear();
    }

    private FeedsSource.Timing timing() {
        return new FeedsSource.Timing(clock, new Random(7), Duration.ofMillis(400), Duration.ofMillis(2));
    }

    private FeedsConfig config() {
        var feeds = List.of("steady", "dated", "moved", "limited", "failing", "slow", "cut", "restless").stream()
                .map(name -> new Feed(name, site.address("/" + name), Duration.ofMinutes(10), Duration.ofHours(3)))
                .toList();
        return new FeedsConfig("desk@example.org", Duration.ofSeconds(1), feeds);
    }

    private int hour() {
        return (int) Duration.between(START, clock.instant()).toHours();
    }

    private static List<String> expected() {
        var ids = new ArrayList<>(List.of("restless-0", "restless-0"));
        Map.of("steady", 9, "dated", 4, "moved", 1, "limited", 2, "failing", 1, "slow", 1, "cut", 2)
                .forEach(
                        (name, last) -> IntStream.rangeClosed(0, last).forEach(number -> ids.add(name + "-" + number)));
        return ids;
    }

    private static Article article(Step.Arrived arrived) {
        return ((Item.Story) arrived.item()).article();
    }

    /** A feed with the stories 0 to the last one. */
    private static String feed(String name, int last) {
        return IntStream.rangeClosed(0, last)
                .mapToObj(number ->
                        "<item><guid>%s-%d</guid><title>Story %d</title><pubDate>Sun, 01 Jun 2025 08:00:00 GMT</pubDate></item>"
                                .formatted(name, number, number))
                .collect(Collectors.joining(
                        "", "<rss><channel><link>https://" + name + ".example/</link>", "</channel></rss>"));
    }
}
