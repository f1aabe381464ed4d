package io.lodewire.ingest.format.convention;

import io.lodewire.ingest.article.Form;
import io.lodewire.ingest.article.ItemForm;
import io.lodewire.ingest.article.StoryText;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the form of an item from its words, where the format does not state it. */
public final class ItemForms {

    private static final int LONGEST_ALERT = 200;
    private static final int FEWEST_ROWS = 3;
    private static final int LONGEST_ROW = 100;
    private static final int OPENING = 600;
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}");
    private static final Pattern RELEASE_MARK = Pattern.compile("/\\s?PRNewswire|\\(BUSINESS WIRE\\)|GLOBE ?NEWSWIRE|"
            + "ACCESSWIRE|Marketwired?\\b|/CNW/|Newsfile Corp|EQS-News|FOR IMMEDIATE RELEASE");
    private static final Set<String> RELEASE_WIRES = Set.of(
            "accesswire",
            "businesswire",
            "businesswire.com",
            "globenewswire",
            "newsfile",
            "prnewswire",
            "prnewswire.com");

    private ItemForms() {}

    /** The marked form, else the one that the words show; a story when they show none. */
    public static Form of(HeadlineMarker marker, StoryText text, String provider) {
        return new Form(
                marker.form().orElseGet(() -> shown(text, provider)),
                null,
                marker.take().orElse(null));
    }

    /** True when a genre, by name or code, is that of press releases. */
    public static boolean isPressRelease(String genre) {
        return genre.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "").contains("pressrelease");
    }

    /** True when at least three lines, and three in five of them, are rows of figures. */
    public static boolean isTabular(String body) {
        var lines = 0;
        var rows = 0;
        for (var line : body.split("\n", -1)) {
            lines += line.isEmpty() ? 0 : 1;
            rows += isRow(line) ? 1 : 0;
        }
        return rows >= FEWEST_ROWS && rows * 5 >= lines * 3;
    }

    private static ItemForm shown(StoryText text, String provider) {
        if (isAlert(text)) {
            return ItemForm.ALERT;
        }
        if (RELEASE_WIRES.contains(provider)
                || RELEASE_MARK.matcher(opening(text.body())).find()) {
            return ItemForm.PRESS_RELEASE;
        }
        return isTabular(text.body()) ? ItemForm.TABULAR : ItemForm.STORY;
    }

    private static boolean isAlert(StoryText text) {
        var headline = text.headline();
        return text.body().isBlank()
                && headline.length() <= LONGEST_ALERT
                && CAPITALS.matcher(headline).find()
                && headline.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean isRow(String line) {
        if (line.length() > LONGEST_ROW) {
            return false;
        }
        var digits = 0;
        var letters = 0;
        for (var i = 0; i < line.length(); i++) {
            digits += Character.isDigit(line.charAt(i)) ? 1 : 0;
            letters += Character.isLetter(line.charAt(i)) ? 1 : 0;
        }
        return digits > 0 && digits * 3 >= letters;
    }

    private static String opening(String body) {
        return body.substring(0, Math.min(body.length(), OPENING));
    }
}
