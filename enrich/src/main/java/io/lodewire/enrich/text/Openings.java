package io.lodewire.enrich.text;

import io.lodewire.enrich.lexicon.LexiconTable;
import io.lodewire.enrich.text.wire.Labels;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells by its first words what a paragraph is that does not tell the story. */
final class Openings {

    private static final int ASCII = 128;
    private static final int SOON = 60;

    /** By the lower case of the first character; those that are not ASCII share the place of NUL. */
    private final List<List<Opening>> byFirst = new ArrayList<>();

    Openings(LexiconTable table) {
        for (int i = 0; i < ASCII; i++) {
            byFirst.add(new ArrayList<>(0));
        }
        for (var row : table.rows()) {
            var opening = Opening.of(row);
            byFirst.get(slot(opening.words().charAt(0))).add(opening);
        }
    }

    static Openings standard() {
        return new Openings(LexiconTable.read("wire-lines.tsv"));
    }

    /** The opening of the paragraph; null when it has none. */
    @Nullable
    Opening of(String text, int begin, int end, boolean afterLead) {
        for (var opening : byFirst.get(slot(text.charAt(begin)))) {
            if (isPlaced(opening, afterLead) && matches(opening, text, begin, end)) {
                return opening;
            }
        }
        return null;
    }

    /** Whether a line that begins so is a paragraph by itself; one that begins in small letters is none. */
    boolean standsAlone(String text, int begin, int end) {
        if (begin == end || Letters.is(text.charAt(begin), Letters.LETTER)) {
            return false;
        }
        for (var opening : byFirst.get(slot(text.charAt(begin)))) {
            if (opening.line() && matches(opening, text, begin, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlaced(Opening opening, boolean afterLead) {
        return switch (opening.place()) {
            case ANYWHERE -> true;
            case HEAD -> !afterLead;
            case TAIL -> afterLead;
        };
    }

    private static boolean matches(Opening opening, String text, int begin, int end) {
        var words = opening.words();
        int after = begin + words.length();
        return after <= end
                && end - begin <= opening.most()
                && text.regionMatches(!opening.exact(), begin, words, 0, words.length())
                && isEndOfWord(text, after, end)
                && isMet(opening.need(), text, after, end);
    }

    private static boolean isEndOfWord(String text, int at, int end) {
        return at == end
                || !Character.isLetterOrDigit(text.charAt(at - 1))
                || !Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean isMet(Opening.Need need, String text, int at, int end) {
        return switch (need) {
            case NOTHING -> true;
            case WHOLE -> firstWord(text, at, end) == end;
            case CAPITAL -> isCapitalised(text, firstWord(text, at, end), end);
            case TITLE -> at < end && Labels.isTitled(text, firstWord(text, at, end), end);
            case CLOSED -> text.charAt(end - 1) == ')';
            case REPEATED -> isRepeated(text, firstWord(text, at, end), end);
        };
    }

    private static boolean isCapitalised(String text, int at, int end) {
        return at < end && Character.isUpperCase(text.charAt(at));
    }

    /** Whether the word at the place, which has a capital, comes once more within a few words. */
    private static boolean isRepeated(String text, int at, int end) {
        int after = at;
        while (after < end && Character.isLetterOrDigit(text.charAt(after))) {
            after++;
        }
        if (after == at || !Character.isUpperCase(text.charAt(at))) {
            return false;
        }
        var word = text.substring(at, after);
        for (int next = after; next + word.length() <= Math.min(end, after + SOON); next++) {
            if (text.regionMatches(true, next, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    private static int firstWord(String text, int at, int end) {
        int next = at;
        while (next < end && !Character.isLetterOrDigit(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static int slot(char first) {
        return first < ASCII ? Letters.lower(first) : 0;
    }
}
