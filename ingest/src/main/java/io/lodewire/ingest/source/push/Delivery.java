package io.lodewire.ingest.source.push;

import io.lodewire.ingest.fingerprint.Sha256;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * What one request brought, and the promise to tell its sender.
 *
 * @param key by which the same delivery is known again
 */
@SuppressWarnings("ArrayRecordComponent") // Read once, never compared.
record Delivery(String key, byte[] body, Instant at, CompletableFuture<Receipt> receipt) {

    private static final int DIGITS = 16;

    /** Known by what its sender says, else by its bytes. */
    static Delivery of(byte[] body, Optional<String> idempotencyKey, Instant at) {
        var key =
                idempotencyKey.map(Sha256::of).orElseGet(() -> Sha256.of(body)).substring(0, DIGITS);
        return new Delivery(key, body, at, new CompletableFuture<>());
    }
}
