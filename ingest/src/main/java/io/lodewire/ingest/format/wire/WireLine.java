package io.lodewire.ingest.format.wire;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a single line of a wire story is, told from the line alone. */
final class WireLine {

    private static final Pattern HEADER = Pattern.compile(
            "\\s*date:?\\s+(?<date>\\d[\\d./-]{3,}\\S*(?:\\s\\d\\d:\\S+)?|\\p{L}+\\.? \\d{1,2}, \\d{4})(?:\\s+(?<label>\\S.*))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SOURCE =
            Pattern.compile("\\s*source\\s*:\\s*(?<name>\\S.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BYLINE = Pattern.compile(
            "(?:By|BY)\\s+(?<names>\\p{Lu}[\\p{L}.'-]*(?:,? (?:\\p{Lu}[\\p{L}.'-]*|and|al|bin|da|de|del|der|di|la|van|von)){0,12})");
    private static final Pattern CAPTION = Pattern.compile(
            "\\((?:FILE|FILE PHOTO|PHOTO|HANDOUT)\\).*|(?:FILE PHOTO|PHOTO|Photo|Image|Credit|CAPTION|Caption)\\s*:.*");
    private static final Pattern CREDITED =
            Pattern.compile(".{10,}\\s/\\s\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*){0,3}");
    private static final Pattern DATELINE = Pattern.compile(
            "\\p{Lu}[\\p{Lu} .,'/-]{2,60}(?:,? [A-Z][A-Za-z]{2,9}\\.? \\d{1,2})?(?:\\s*\\([^()]{2,40}\\))?\\s*[-–—]+(?<rest>\\s.*)?");

    private WireLine() {}

    /** A line such as {@code date 2025-11-04 ASIA PACIFIC}. */
    static Optional<Header> header(String line) {
        var match = HEADER.matcher(line);
        return match.matches()
                ? Optional.of(new Header(match.group("date"), Optional.ofNullable(match.group("label"))))
                : Optional.empty();
    }

    /** The name in a line such as {@code SOURCE:Reuters}. */
    static Optional<String> source(String line) {
        var match = SOURCE.matcher(line);
        return match.matches() ? Optional.of(match.group("name").strip()) : Optional.empty();
    }

    /** The names in a line such as {@code By Jane Doe}. */
    static Optional<String> byline(String line) {
        var match = BYLINE.matcher(line.strip());
        return match.matches() && !line.strip().endsWith(".") ? Optional.of(match.group("names")) : Optional.empty();
    }

    /** A caption or its credit, such as {@code (FILE) The port of Xiamen. / Reuters}. */
    static boolean isCaption(String line) {
        return CAPTION.matcher(line.strip()).matches()
                || CREDITED.matcher(line.strip()).matches();
    }

    /** A line that is a dateline and nothing else. */
    static boolean isDateline(String line) {
        var match = DATELINE.matcher(line.strip());
        return match.matches() && match.group("rest") == null;
    }

    /** A line that a dateline opens. */
    static boolean opensWithDateline(String line) {
        return DATELINE.matcher(line.strip()).matches();
    }

    /** The header above a story: when, and under which label. */
    record Header(String date, Optional<String> label) {}
}
