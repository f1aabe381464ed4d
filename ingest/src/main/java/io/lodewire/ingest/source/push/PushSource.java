package io.lodewire.ingest.source.push;

import io.lodewire.ingest.format.Formats;
import io.lodewire.ingest.format.Limits;
import io.lodewire.ingest.source.Positions;
import io.lodewire.ingest.source.Source;
import io.lodewire.ingest.source.status.SourceStatus;
import io.lodewire.ingest.source.status.Tally;
import java.io.IOException;
import java.time.Clock;

/**
 * A port to which articles of any format are pushed: {@code POST /articles}. The same {@code Idempotency-Key}, or the same
 * bytes without one, count once within the last thousand deliveries.
 */
public final class PushSource implements Source {

    private final String id;
    private final PushConfig config;
    private final Formats formats;
    private final Limits limits;
    private final Clock clock;
    private final Tally tally;

    /** A port as configured. */
    public PushSource(String id, PushConfig config, Formats formats, Limits limits, Clock clock) {
        this.id = id;
        this.config = config;
        this.formats = formats;
        this.limits = limits;
        this.clock = clock;
        this.tally = new Tally(id, clock);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public PushArrivals open(Positions positions) throws IOException {
        var part = "push:" + id;
        var known = KnownDeliveries.at(positions.of(part));
        var door = PushDoor.open(config, limits.itemBytes(), clock);
        tally.succeeded();
        return new PushArrivals(part, door, known, new PushReading(formats, limits), tally);
    }

    /** How the port is doing. */
    public SourceStatus status() {
        return tally.status();
    }
}
