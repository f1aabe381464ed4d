package io.lodewire.ingest.format.reuters;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The wire's own line above a story, such as {@code u f BC-BAHIA-COCOA-REVIEW   02-26 0105}: how urgent, which desk, the
 * slug, date and length.
 *
 * @param priority the letter in front
 */
record WireSlug(String priority, String slugline) {

    private static final Pattern LINE =
            Pattern.compile("^\\W*([a-z]) [a-z] (.{1,80}?)\\s+\\d\\d-\\d\\d \\d{4}\\s*$", Pattern.MULTILINE);

    static Optional<WireSlug> read(String lines) {
        var match = LINE.matcher(lines);
        return match.find() ? Optional.of(new WireSlug(match.group(1), match.group(2))) : Optional.empty();
    }

    /** Flash, bulletin, urgent, regular and deferred as 1 to 5; other letters say nothing about urgency. */
    Optional<Integer> urgency() {
        var rank = "fburd".indexOf(priority) + 1;
        return rank == 0 ? Optional.empty() : Optional.of(rank);
    }
}
