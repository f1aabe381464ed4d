package io.lodewire.ingest.source.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When a feed is looked at next: more often when it changed, less often when it did not, less and less often while it fails.
 *
 * @param interval between looks while all is well
 * @param failures in a row
 */
record Rhythm(Duration interval, int failures, Instant due) {

    private static final int MOST_DOUBLINGS = 16;
    private static final double JITTER = 0.1;

    static Rhythm begin(Feed feed, Instant now) {
        return new Rhythm(feed.shortest(), 0, now);
    }

    Rhythm changed(Feed feed, Instant now, RandomGenerator random) {
        return well(feed, interval.dividedBy(2), now, random);
    }

    Rhythm unchanged(Feed feed, Instant now, RandomGenerator random) {
        return well(feed, interval.multipliedBy(3).dividedBy(2), now, random);
    }

    /** Doubles with each failure; never before the server wants it. */
    Rhythm failed(Feed feed, Instant now, Optional<Duration> retryAfter, RandomGenerator random) {
        var backoff = within(feed, feed.shortest().multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS)));
        var wait = jittered(backoff, random);
        var asked = retryAfter.filter(time -> time.compareTo(wait) > 0).orElse(wait);
        return new Rhythm(interval, failures + 1, now.plus(asked));
    }

    private static Rhythm well(Feed feed, Duration wanted, Instant now, RandomGenerator random) {
        var next = within(feed, wanted);
        return new Rhythm(next, 0, now.plus(jittered(next, random)));
    }

    private static Duration within(Feed feed, Duration wanted) {
        if (wanted.compareTo(feed.shortest()) < 0) {
            return feed.shortest();
        }
        return wanted.compareTo(feed.longest()) > 0 ? feed.longest() : wanted;
    }

    /** A little later each time, so that many feeds do not fall into step. */
    private static Duration jittered(Duration time, RandomGenerator random) {
        return time.plusMillis((long) (time.toMillis() * JITTER * random.nextDouble()));
    }
}
