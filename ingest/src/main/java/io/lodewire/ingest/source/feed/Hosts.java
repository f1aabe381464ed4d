package io.lodewire.ingest.source.feed;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Lets each host be asked one thing at a time, with a pause before the next. */
final class Hosts {

    private final Duration pause;
    private final Set<String> busy = new HashSet<>();
    private final Map<String, Instant> freeFrom = new HashMap<>();

    Hosts(Duration pause) {
        this.pause = pause;
    }

    /** When the host may be asked next; nobody knows while it is being asked. */
    Instant freeFrom(URI address) {
        var host = host(address);
        return busy.contains(host) ? Instant.MAX : freeFrom.getOrDefault(host, Instant.MIN);
    }

    void begin(URI address) {
        busy.add(host(address));
    }

    void end(URI address, Instant now) {
        busy.remove(host(address));
        freeFrom.put(host(address), now.plus(pause));
    }

    private static String host(URI address) {
        return String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    }
}
