package io.lodewire.ingest.source.push;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;

/**
 * Where articles may be pushed to, and by whom.
 *
 * @param token that senders must show; never shown by us
 * @param waiting deliveries that may wait at a time; more are turned away for a moment
 * @param patience how long a sender is kept waiting for the log
 */
public record PushConfig(InetSocketAddress address, Optional<String> token, int waiting, Duration patience) {

    private static final int STANDARD_WAITING = 64;
    private static final Duration STANDARD_PATIENCE = Duration.ofSeconds(30);

    public PushConfig {
        if (token.isEmpty() && !address.getAddress().isLoopbackAddress()) {
            throw new IllegalArgumentException("without a token, articles may be pushed from this machine only");
        }
        if (waiting < 1
                || patience.isNegative()
                || token.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("a port needs room for one delivery, and a token that is not blank");
        }
    }

    /** On this machine only; port 0 is any free one. */
    public static PushConfig onLoopback(int port, Optional<String> token) {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        return new PushConfig(address, token, STANDARD_WAITING, STANDARD_PATIENCE);
    }

    @Override
    public String toString() {
        return "PushConfig[%s, %s]".formatted(address, token.isPresent() ? "with a token" : "without a token");
    }
}
