package io.lodewire.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages bytes as transmission, bad software and bad people do. The same seed does the same damage. */
public final class Mutator {

    private static final List<String> TOKENS = List.of(
            "\u0000",
            "\n\n",
            "\r",
            "{",
            "}",
            "[",
            "]",
            "\"",
            "\\",
            ",",
            ":",
            "<",
            ">",
            "</",
            "<!DOCTYPE x [",
            "&#",
            "&lt;",
            "]]>",
            "<![CDATA[",
            "<REUTERS ",
            "</REUTERS>",
            "</TEXT>",
            "\\ud83d",
            "\u00FF\u00FE",
            "\u00EF\u00BB\u00BF",
            "\u00C0\u0080",
            "1e999999999",
            "-9223372036854775808",
            "9999-12-31T23:59:59Z",
            "null",
            "PK\u0003\u0004",
            "date 0000-00-00 X",
            "SOURCE:",
            "- - - -",
            "\u00F0\u009F");

    private final Random random;

    public Mutator(long seed) {
        this.random = new Random(seed);
    }

    /** A copy with one to eight kinds of damage. */
    public byte[] mutate(byte[] original) {
        var bytes = original;
        for (var damages = 1 + random.nextInt(8); damages > 0; damages--) {
            bytes = damaged(bytes);
        }
        return bytes;
    }

    private byte[] damaged(byte[] bytes) {
        var at = random.nextInt(bytes.length + 1);
        return switch (random.nextInt(6)) {
            case 0 -> flipped(bytes);
            case 1 -> Arrays.copyOf(bytes, at);
            case 2 ->
                spliced(bytes, at, at, TOKENS.get(random.nextInt(TOKENS.size())).getBytes(ISO_8859_1));
            case 3 -> spliced(bytes, at, end(bytes, at), new byte[0]);
            case 4 -> spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, end(bytes, at)));
            default -> spliced(bytes, at, at, repeated());
        };
    }

    private byte[] flipped(byte[] bytes) {
        var copy = bytes.clone();
        for (var flips = 1 + random.nextInt(10); flips > 0 && copy.length > 0; flips--) {
            copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
        }
        return copy;
    }

    private byte[] repeated() {
        var token = TOKENS.get(random.nextInt(TOKENS.size()));
        return token.repeat(1 + random.nextInt(2_000)).getBytes(ISO_8859_1);
    }

    private int end(byte[] bytes, int from) {
        return Math.min(bytes.length, from + 1 + random.nextInt(200));
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] middle) {
        var result = Arrays.copyOf(bytes, from + middle.length + bytes.length - to);
        System.arraycopy(middle, 0, result, from, middle.length);
        System.arraycopy(bytes, to, result, from + middle.length, bytes.length - to);
        return result;
    }
}
