package io.lodewire.ingest.source.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The charset that the header of an answer states. It counts where the document itself states none; all else is told from
 * the content.
 */
final class DeclaredCharset {

    private static final int DECLARATION = 200;
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([\\w.:-]{1,40})");
    private static final Pattern OWN = Pattern.compile("(?i)<\\?xml[^>]*encoding\\s*=");

    private DeclaredCharset() {}

    /** The body in UTF-8 where the header alone says what it is in; as it came otherwise. */
    static byte[] utf8(byte[] body, HttpResponse<?> response) {
        return response.headers()
                .firstValue("Content-Type")
                .map(type -> utf8(body, type))
                .orElse(body);
    }

    static byte[] utf8(byte[] body, String contentType) {
        var head = new String(body, 0, Math.min(body.length, DECLARATION), ISO_8859_1);
        if (OWN.matcher(head).find()) {
            return body;
        }
        return charset(contentType)
                .filter(charset -> !charset.equals(UTF_8) && !charset.equals(ISO_8859_1))
                .map(charset -> new String(body, charset).getBytes(UTF_8))
                .orElse(body);
    }

    private static Optional<Charset> charset(String contentType) {
        var stated = CHARSET.matcher(contentType);
        try {
            return stated.find() ? Optional.of(Charset.forName(stated.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
