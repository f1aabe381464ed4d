package io.lodewire.ingest.source.feed;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;

/**
 * The feeds to poll and how to behave.
 *
 * @param contact an address that tells servers whom to ask; stands in every request
 * @param hostPause between two requests to one host
 */
public record FeedsConfig(String contact, Duration hostPause, List<Feed> feeds) {

    private static final String PRODUCT = "Lodewire/0.1";

    public FeedsConfig {
        if (hostPause.isNegative()) {
            throw new IllegalArgumentException("the pause between requests must not be negative");
        }
        var names = new HashSet<String>();
        for (var feed : feeds) {
            if (!names.add(feed.name())) {
                throw new IllegalArgumentException("two feeds are called '" + feed.name() + "'");
            }
        }
        feeds = List.copyOf(feeds);
    }

    /** How requests name themselves. */
    String userAgent() {
        return contact.isBlank() ? PRODUCT : PRODUCT + " (+" + contact + ")";
    }
}
