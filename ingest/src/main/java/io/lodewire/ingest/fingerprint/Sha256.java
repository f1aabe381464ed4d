package io.lodewire.ingest.fingerprint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in lower-case hex, of bytes that come piece by piece. */
public final class Sha256 {

    private final MessageDigest digest;

    private Sha256(MessageDigest digest) {
        this.digest = digest;
    }

    /** The hash of nothing yet. */
    public static Sha256 start() {
        try {
            return new Sha256(MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The hash of the bytes. */
    public static String of(byte[] bytes) {
        return start().add(bytes, 0, bytes.length).hex();
    }

    /** The hash of the text in UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(UTF_8));
    }

    /** Adds a piece. */
    public Sha256 add(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
        return this;
    }

    /** The hash of all pieces so far; more may follow. */
    public String hex() {
        try {
            return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("SHA-256 of the platform can be cloned", e);
        }
    }
}
