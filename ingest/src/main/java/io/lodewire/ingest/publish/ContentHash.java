package io.lodewire.ingest.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lodewire.ingest.article.StoryText;
import io.lodewire.ingest.fingerprint.Sha256;
import java.util.Objects;

/** Tells whether the words of two versions are the same: SHA-256 over the parts, each ended by a byte no text holds. */
final class ContentHash {

    private static final byte[] END_OF_PART = {(byte) 0xFF};

    private ContentHash() {}

    /** Lower-case hex; an absent part counts as an empty one. */
    static String of(StoryText text) {
        var hash = Sha256.start();
        add(hash, text.headline());
        add(hash, Objects.requireNonNullElse(text.deck(), ""));
        add(hash, Objects.requireNonNullElse(text.dateline(), ""));
        add(hash, text.body());
        return hash.hex();
    }

    private static void add(Sha256 hash, String part) {
        var bytes = part.getBytes(UTF_8);
        hash.add(bytes, 0, bytes.length).add(END_OF_PART, 0, 1);
    }
}
