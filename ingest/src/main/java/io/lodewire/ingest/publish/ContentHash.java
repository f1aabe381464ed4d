package io.lodewire.ingest.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lodewire.ingest.article.StoryText;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** Tells whether the words of two versions are the same: SHA-256 over the parts, each ended by a byte no text holds. */
final class ContentHash {

    private static final byte END_OF_PART = (byte) 0xFF;

    private ContentHash() {}

    /** Lower-case hex; an absent part counts as an empty one. */
    static String of(StoryText text) {
        var digest = newDigest();
        add(digest, text.headline());
        add(digest, Objects.requireNonNullElse(text.deck(), ""));
        add(digest, Objects.requireNonNullElse(text.dateline(), ""));
        add(digest, text.body());
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String part) {
        digest.update(part.getBytes(UTF_8));
        digest.update(END_OF_PART);
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
