package io.lodewire.ingest.source.feed;

import java.net.URI;
import java.time.Duration;

/**
 * A feed to poll.
 *
 * @param name unique; its position is kept under it, so the address may change
 * @param shortest time between two looks, when much changes
 * @param longest time between two looks, when nothing does or it fails
 */
public record Feed(String name, URI address, Duration shortest, Duration longest) {

    public Feed {
        var scheme = String.valueOf(address.getScheme());
        if (name.isBlank() || address.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
            throw new IllegalArgumentException(
                    "a feed needs a name and a web address, not '%s' and '%s'".formatted(name, address));
        }
        if (shortest.isNegative() || shortest.isZero() || longest.compareTo(shortest) < 0) {
            throw new IllegalArgumentException(
                    "%s: the shortest time must be above 0 and not above the longest".formatted(name));
        }
    }
}
