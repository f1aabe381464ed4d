package io.lodewire.ingest.format.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.lodewire.ingest.format.text.TextDecoder;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The characters of an XML document.
 *
 * <p>What is valid UTF-8 and claims to be Latin-1, or claims nothing, is UTF-8: other text is next to never valid UTF-8 by
 * chance. Otherwise the declaration counts, Latin-1 meaning windows-1252 as it does on the web.
 */
final class XmlText {

    private static final int DECLARATION_BYTES = 400;
    private static final Pattern ENCODING =
            Pattern.compile("\\A\\s*<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._:-]{0,40})[\"']");
    private static final Set<String> MEANS_LATIN =
            Set.of("iso-8859-1", "us-ascii", "windows-1252", "iso-8859-15", "utf-8", "utf-16", "utf-16le", "utf-16be");

    private XmlText() {}

    static String of(byte[] bytes) {
        return declared(bytes)
                .filter(charset -> !MEANS_LATIN.contains(charset.name().toLowerCase(Locale.ROOT)))
                .map(charset -> new String(bytes, charset))
                .orElseGet(() -> TextDecoder.decode(bytes));
    }

    /** The charset that the document claims, if Java knows it and it writes tags in ASCII. */
    private static Optional<Charset> declared(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, DECLARATION_BYTES), ISO_8859_1);
        var encoding = ENCODING.matcher(head);
        try {
            return encoding.find()
                    ? Optional.of(Charset.forName(encoding.group(1))).filter(XmlText::isLikeAscii)
                    : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static boolean isLikeAscii(Charset charset) {
        return "<?xml".equals(new String("<?xml".getBytes(UTF_8), charset));
    }
}
