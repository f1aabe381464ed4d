package io.lodewire.ingest.format.convention;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import io.lodewire.ingest.article.ItemForm;
import io.lodewire.ingest.article.VersionKind;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the marks one after the other from the front, then those at the end. The first mark of a kind decides:
 * {@code CORRECTED-UPDATE 2-} is a correction.
 */
final class HeadlineMarkerReader {

    private static final Pattern WRAPUP =
            Pattern.compile("^\\(?WRAP-?UP(?: (\\d+))?\\)?\\s*[-–—:]\\s*", CASE_INSENSITIVE);
    private static final Pattern BRIEF = Pattern.compile("^BRIEFS?\\s*[-–—:]\\s*(?=\\S)");
    private static final Pattern TAKE_FIRST =
            Pattern.compile("^\\(?TAKE (\\d{1,2})(?: OF \\d+)?(?:\\)|\\s*[-–—:])\\s*");
    private static final Pattern TAKE_LAST = Pattern.compile(
            "\\s(?:\\((?:TAKE|PART) (\\d{1,2})(?: OF \\d+)?\\)|=(\\d{1,2})|-(\\d{1,2})-)$", CASE_INSENSITIVE);
    private static final Pattern KIND_LAST =
            Pattern.compile("\\((CORRECTED|UPDATED|REFILED|RPT|REPEAT)\\)$", CASE_INSENSITIVE);
    private static final int MOST_MARKS = 4;

    private Optional<VersionKind> kind = Optional.empty();
    private Optional<ItemForm> form = Optional.empty();
    private Optional<Integer> take = Optional.empty();
    private String rest;

    private HeadlineMarkerReader(String headline) {
        this.rest = headline.strip();
    }

    static HeadlineMarker read(String headline) {
        var reader = new HeadlineMarkerReader(headline);
        var marks = 0;
        while (marks < MOST_MARKS && reader.readFirst()) {
            marks++;
        }
        reader.readLast();
        return new HeadlineMarker(reader.kind, reader.form, reader.take);
    }

    private boolean readFirst() {
        return readWrapUp()
                || readBrief()
                || readTake()
                || MarkerWord.ALL.stream().anyMatch(this::readWord);
    }

    private boolean readWord(MarkerWord word) {
        var end = word.end(rest);
        if (end < 0) {
            return false;
        }
        kind = kind.or(() -> Optional.of(word.kind()));
        rest = rest.substring(end).strip();
        return true;
    }

    private boolean readWrapUp() {
        var mark = WRAPUP.matcher(rest);
        if (!mark.find()) {
            return false;
        }
        form = Optional.of(ItemForm.WRAPUP);
        if (mark.group(1) != null && !mark.group(1).matches("0*1")) {
            kind = kind.or(() -> Optional.of(VersionKind.UPDATE));
        }
        rest = rest.substring(mark.end());
        return true;
    }

    private boolean readBrief() {
        var mark = BRIEF.matcher(rest);
        if (!mark.find()) {
            return false;
        }
        form = form.or(() -> Optional.of(ItemForm.BRIEF));
        rest = rest.substring(mark.end());
        return true;
    }

    private boolean readTake() {
        var mark = TAKE_FIRST.matcher(rest);
        if (!mark.find()) {
            return false;
        }
        take(mark.group(1));
        rest = rest.substring(mark.end());
        return true;
    }

    private void readLast() {
        var lastTake = TAKE_LAST.matcher(rest);
        if (lastTake.find()) {
            for (var group = 1; group <= lastTake.groupCount(); group++) {
                Optional.ofNullable(lastTake.group(group)).ifPresent(this::take);
            }
        }
        var lastKind = KIND_LAST.matcher(rest);
        if (lastKind.find()) {
            kind = kind.or(() -> Optional.of(kindOf(lastKind.group(1))));
        }
    }

    private void take(String number) {
        if (Integer.parseInt(number) > 0) {
            take = take.or(() -> Optional.of(Integer.valueOf(number)));
            form = form.or(() -> Optional.of(ItemForm.TAKE));
        }
    }

    private static VersionKind kindOf(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "CORRECTED" -> VersionKind.CORRECTION;
            case "UPDATED" -> VersionKind.UPDATE;
            case "REFILED" -> VersionKind.REFILE;
            default -> VersionKind.REPEAT;
        };
    }
}
