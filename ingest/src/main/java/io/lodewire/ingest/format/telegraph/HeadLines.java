package io.lodewire.ingest.format.telegraph;

import io.lodewire.ingest.article.VersionKind;
import io.lodewire.ingest.format.convention.Byline;
import io.lodewire.ingest.format.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The lines that begin with a caret above a text of ANPA 1312: the slug with its length, the headline, notes to editors, the
 * byline.
 *
 * @param lines how many lines they take
 */
record HeadLines(Optional<String> slug, String headline, List<String> byline, int lines) {

    private static final Pattern LENGTH = Pattern.compile("(?<![,\\s\\d-]),*+\\s*+\\d[\\d-]*+$");
    private static final Pattern LEAD =
            Pattern.compile(",?\\s*(?<!\\d)\\d{1,3}(?:st|nd|rd|th)\\s?(?:Ld|Lead|Add).*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTE = Pattern.compile(
            "\\(?(?:AP (?:Photo|Graphic|Video|Audio)|Eds|EDITOR'S NOTE|HFR|For use).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BYLINE = Pattern.compile("By\\s.+=?", Pattern.CASE_INSENSITIVE);

    HeadLines {
        byline = List.copyOf(byline);
    }

    static HeadLines of(List<String> lines) {
        var head = new ArrayList<String>();
        var taken = 0;
        while (taken < lines.size()
                && (lines.get(taken).isBlank()
                        || lines.get(taken).stripLeading().startsWith("^"))) {
            var line = PlainText.line(lines.get(taken)).replaceFirst("^\\^+", "");
            if (!line.isBlank()) {
                head.add(line.strip());
            }
            taken++;
        }
        return of(head, taken);
    }

    private static HeadLines of(List<String> head, int taken) {
        var slug = head.stream().findFirst().map(line -> LENGTH.matcher(line).replaceFirst(""));
        var headline = head.stream()
                .skip(1)
                .filter(line -> !line.endsWith("=") && !NOTE.matcher(line).matches())
                .findFirst();
        var byline = head.stream()
                .filter(line -> BYLINE.matcher(line).matches())
                .map(line -> line.replaceAll("=$", ""))
                .flatMap(line -> Byline.authors(line).stream())
                .toList();
        return new HeadLines(slug, headline.or(() -> slug).orElse(""), byline, taken);
    }

    /** The slug without what tells its leads apart. */
    Optional<String> story() {
        return slug.map(line -> LEAD.matcher(line).replaceFirst(""));
    }

    /** What the slug's last part says of the version; a write-through carries the whole story anew. */
    Optional<VersionKind> kind() {
        var line = slug.orElse("");
        var last = line.substring(line.lastIndexOf(',') + 1).strip().toLowerCase(Locale.ROOT);
        return switch (last) {
            case "kill", "bulletin kill" -> Optional.of(VersionKind.KILL);
            case "correction", "corrective" -> Optional.of(VersionKind.CORRECTION);
            case "advisory" -> Optional.of(VersionKind.ADVISORY);
            default ->
                last.contains("writethru") || LEAD.matcher(last).find()
                        ? Optional.of(VersionKind.UPDATE)
                        : Optional.empty();
        };
    }
}
