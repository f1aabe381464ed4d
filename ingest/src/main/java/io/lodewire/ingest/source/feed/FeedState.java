package io.lodewire.ingest.source.feed;

import io.lodewire.ingest.source.Mark;
import io.lodewire.ingest.source.Position;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** What is known of a feed from one look to the next, and from one run to the next. Not for several threads. */
final class FeedState {

    private static final String ADDRESS = "address";
    private static final String MOVED_FROM = "movedFrom";

    private final Feed feed;
    private final SeenEntries seen;
    private URI address;
    private Validators validators;
    private Rhythm rhythm;

    private FeedState(Feed feed, SeenEntries seen, URI address, Validators validators, Rhythm rhythm) {
        this.feed = feed;
        this.seen = seen;
        this.address = address;
        this.validators = validators;
        this.rhythm = rhythm;
    }

    /** The state at the position; a feed whose address was changed by its user is asked at the new one. */
    static FeedState at(Position position, Feed feed, Instant now) {
        var configured = feed.address().toString();
        var isSame = position.field(MOVED_FROM).orElse(configured).equals(configured);
        var address =
                position.field(ADDRESS).filter(moved -> isSame).map(URI::create).orElse(feed.address());
        var validators =
                isSame ? new Validators(position.field("etag"), position.field("lastModified")) : Validators.NONE;
        var seen = SeenEntries.of(position.field("seen").orElse(""));
        return new FeedState(feed, seen, address, validators, rhythm(position, feed, now));
    }

    private static Rhythm rhythm(Position position, Feed feed, Instant now) {
        var fresh = Rhythm.begin(feed, now);
        return new Rhythm(
                position.field("interval").map(Duration::parse).orElse(fresh.interval()),
                position.field("failures").map(Integer::valueOf).orElse(0),
                position.field("due").map(Instant::parse).orElse(now));
    }

    Feed feed() {
        return feed;
    }

    SeenEntries seen() {
        return seen;
    }

    URI address() {
        return address;
    }

    Validators validators() {
        return validators;
    }

    Instant due() {
        return rhythm.due();
    }

    /** The document was read to its end. */
    void read(Answer.Content answer, boolean isChanged, Instant now, RandomGenerator random) {
        address = answer.address();
        validators = answer.validators();
        rhythm = isChanged ? rhythm.changed(feed, now, random) : rhythm.unchanged(feed, now, random);
    }

    /** Servers may give new validators although nothing has changed. */
    void unchanged(Answer.Unchanged answer, Instant now, RandomGenerator random) {
        address = answer.address();
        validators = new Validators(
                answer.validators().etag().or(validators::etag),
                answer.validators().lastModified().or(validators::lastModified));
        rhythm = rhythm.unchanged(feed, now, random);
    }

    void failed(Optional<Duration> retryAfter, Instant now, RandomGenerator random) {
        rhythm = rhythm.failed(feed, now, retryAfter, random);
    }

    /** All of it, to be committed together with the articles. */
    Mark mark() {
        var fields = new HashMap<String, String>();
        fields.put(ADDRESS, address.toString());
        fields.put(MOVED_FROM, feed.address().toString());
        fields.put("interval", rhythm.interval().toString());
        fields.put("failures", Integer.toString(rhythm.failures()));
        fields.put("due", rhythm.due().toString());
        fields.put("seen", seen.written());
        validators.putInto(fields);
        return new Mark("feed:" + feed.name(), new Position(fields));
    }
}
