package io.lodewire.ingest.source.feed;

import io.lodewire.ingest.format.Formats;
import io.lodewire.ingest.format.Limits;
import io.lodewire.ingest.source.Arrivals;
import io.lodewire.ingest.source.Positions;
import io.lodewire.ingest.source.Source;
import io.lodewire.ingest.source.status.SourceStatus;
import io.lodewire.ingest.source.status.Tally;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Feeds that are looked at again and again. Each is a part of its own: its entries that were published, what its server said
 * about freshness and its rhythm are committed together with its articles. One that fails does not hold up the others.
 */
public final class FeedsSource implements Source {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofMillis(200);

    private final String id;
    private final FeedsConfig config;
    private final Formats formats;
    private final Limits limits;
    private final Timing timing;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    /** The configured feeds, by the clock of the system. */
    public FeedsSource(String id, FeedsConfig config, Formats formats, Limits limits) {
        this(
                id,
                config,
                formats,
                limits,
                new Timing(Clock.systemUTC(), RandomGenerator.getDefault(), TIMEOUT, PATIENCE));
    }

    FeedsSource(String id, FeedsConfig config, Formats formats, Limits limits, Timing timing) {
        this.id = id;
        this.config = config;
        this.formats = formats;
        this.limits = limits;
        this.timing = timing;
        config.feeds().forEach(feed -> tallies.put(feed.name(), new Tally(feed.name(), timing.clock())));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Arrivals open(Positions positions) {
        return poll(positions);
    }

    FeedPolling poll(Positions positions) {
        var client = new FeedClient(config.userAgent(), timing.timeout(), limits.itemBytes(), timing.clock());
        var now = timing.clock().instant();
        var states = config.feeds().stream()
                .map(feed -> FeedState.at(positions.of("feed:" + feed.name()), feed, now))
                .toList();
        return new FeedPolling(
                states, client, new FeedReading(formats, limits), new Hosts(config.hostPause()), tallies, timing);
    }

    /** How each of the feeds is doing. */
    public List<SourceStatus> statuses() {
        return tallies.values().stream().map(Tally::status).toList();
    }

    /**
     * What tests set for themselves.
     *
     * @param timeout of an exchange with a server
     * @param patience how long to wait for an answer before saying that there is none
     */
    record Timing(Clock clock, RandomGenerator random, Duration timeout, Duration patience) {}
}
