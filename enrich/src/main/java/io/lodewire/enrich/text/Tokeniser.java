package io.lodewire.enrich.text;

/** Cuts a stretch of text into tokens and looks each up in a vocabulary, in one pass over its characters. */
final class Tokeniser {

    private final Vocabulary vocabulary;

    Tokeniser(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Adds the tokens of the stretch; the first one follows a barrier. */
    void tokenise(String text, Span stretch, Tokens tokens) {
        int gapMarks = Tokens.BARRIER;
        int at = stretch.begin();
        while (at < stretch.end()) {
            char c = text.charAt(at);
            if (Letters.isWordPart(c)) {
                at = token(text, at, stretch.end(), gapMarks, tokens);
                gapMarks = 0;
            } else {
                gapMarks |= gapMark(text, at, stretch.end());
                at++;
            }
        }
    }

    private int token(String text, int begin, int limit, int gapMarks, Tokens tokens) {
        if (Letters.standsAlone(text.charAt(begin))) {
            tokens.add(begin, begin + 1, lookUp(text, begin, begin + 1), gapMarks);
            return begin + 1;
        }
        int end = endOfWord(text, begin, limit);
        int last = end;
        if (isAcronym(text, begin, end) && end < limit && text.charAt(end) == '.') {
            last = end + 1;
        }
        int marks = gapMarks | shape(text, begin, end);
        if (end == last && possessiveAt(text, end, limit)) {
            marks |= Tokens.POSSESSIVE;
        }
        tokens.add(begin, last, lookUp(text, begin, end), marks);
        return (marks & Tokens.POSSESSIVE) == 0 ? last : endOfPossessive(text, end, limit);
    }

    private int lookUp(String text, int begin, int end) {
        return vocabulary.find(text, begin, end, Vocabulary.hash(text, begin, end));
    }

    private static int endOfWord(String text, int begin, int limit) {
        int at = begin + 1;
        while (at < limit) {
            char c = text.charAt(at);
            if (Letters.isWordPart(c) && !Letters.standsAlone(c)) {
                at++;
            } else if (joins(text, begin, at, limit)) {
                at += 2;
            } else {
                return at;
            }
        }
        return at;
    }

    /** Whether the character at the place joins the letters around it: d'Ivoire, U.S, 270,000, 0.1. */
    private static boolean joins(String text, int begin, int at, int limit) {
        if (at + 1 >= limit) {
            return false;
        }
        char c = text.charAt(at);
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        if (c == '.' || c == ',') {
            return Letters.isDigit(before) && Letters.isDigit(after)
                    || c == '.'
                            && Letters.isLetter(after)
                            && isSingleLetter(text, begin, at)
                            && !wordFollows(text, at + 2, limit);
        }
        return Letters.isApostrophe(c) && Letters.isLetter(after) && !possessiveAt(text, at, limit);
    }

    private static boolean isSingleLetter(String text, int begin, int at) {
        return Letters.isLetter(text.charAt(at - 1)) && (at - 1 == begin || text.charAt(at - 2) == '.');
    }

    private static boolean wordFollows(String text, int at, int limit) {
        return at < limit && Letters.isLetter(text.charAt(at));
    }

    private static boolean isAcronym(String text, int begin, int end) {
        return end - begin >= 3 && text.charAt(begin + 1) == '.' && Letters.isLetter(text.charAt(begin));
    }

    private static boolean possessiveAt(String text, int at, int limit) {
        if (at >= limit || !Letters.isApostrophe(text.charAt(at))) {
            return false;
        }
        int next = at + 1;
        if (next < limit && (text.charAt(next) == 's' || text.charAt(next) == 'S')) {
            next++;
        } else if (Character.toLowerCase(text.charAt(at - 1)) != 's') {
            return false;
        }
        return next >= limit || !Letters.isWordPart(text.charAt(next));
    }

    private static int endOfPossessive(String text, int at, int limit) {
        int next = at + 1;
        return next < limit && Letters.isWordPart(text.charAt(next)) ? next + 1 : next;
    }

    private static int shape(String text, int begin, int end) {
        char first = text.charAt(begin);
        if (Letters.isDigit(first)) {
            return Tokens.NUMBER;
        }
        if (!Character.isUpperCase(first)) {
            return 0;
        }
        for (int i = begin + 1; i < end; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return Tokens.CAPITAL;
            }
        }
        return Tokens.CAPITAL | Tokens.ALL_CAPITALS;
    }

    private static int gapMark(String text, int at, int limit) {
        return switch (text.charAt(at)) {
            case ' ', '.', '\'', '\u2019', '&', '+' -> 0;
            case '\n' -> at + 1 < limit && text.charAt(at + 1) == '\n' ? Tokens.BARRIER : 0;
            case '-', '/', '\u2010', '\u2011', '\u2013' -> isSpaced(text, at, limit) ? Tokens.BARRIER : Tokens.HYPHEN;
            default -> Tokens.BARRIER;
        };
    }

    private static boolean isSpaced(String text, int at, int limit) {
        return at > 0 && text.charAt(at - 1) == ' ' || at + 1 < limit && text.charAt(at + 1) == ' ';
    }
}
