package io.lodewire.ingest.format.convention;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.Optional;
import java.util.regex.Pattern;

/** Who gave out an identifier, where it says so: {@code acme.com} of {@code urn:newsml:acme.com:20181121:US-FED}. */
public final class Authority {

    private static final Pattern NAMED =
            Pattern.compile("(?:https?://(?:www\\.)?|urn:newsml:|tag:)([\\p{L}\\p{N}.-]+)", CASE_INSENSITIVE);

    private Authority() {}

    /** The host or name in a URL, a NewsML URN or a tag URI. */
    public static Optional<String> of(String identifier) {
        var match = NAMED.matcher(identifier);
        return match.lookingAt() ? Optional.of(match.group(1)) : Optional.empty();
    }
}
