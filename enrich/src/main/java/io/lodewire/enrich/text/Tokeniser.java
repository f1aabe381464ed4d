package io.lodewire.enrich.text;

/**
 * Cuts stretches of one text into tokens and looks each up in the vocabulary, in one pass over the characters: the key of
 * a word is computed while its end is sought. For one thread.
 */
final class Tokeniser {

    private final Vocabulary vocabulary;
    private final char[] text;
    private final Tokens tokens;
    private int limit;

    Tokeniser(Vocabulary vocabulary, char[] text, Tokens tokens) {
        this.vocabulary = vocabulary;
        this.text = text;
        this.tokens = tokens;
    }

    /** Adds the tokens of the stretch; the first one follows a barrier. */
    void tokenise(int begin, int end) {
        limit = end;
        int gap = Tokens.BARRIER;
        int at = begin;
        while (at < end) {
            int entry = Letters.entry(text[at]);
            if (entry < Letters.MARK || entry < Letters.APOSTROPHE && startsWord(at, entry)) {
                at = (entry & Letters.ALONE) == 0 ? word(at, gap) : character(at, gap);
                gap = text[at - 1] == '.' ? Tokens.STOP : 0;
            } else {
                gap |= gapMark(at, entry);
                at++;
            }
        }
    }

    /** Not a mark without a letter, nor a surrogate that is no letter's. */
    private boolean startsWord(int at, int entry) {
        return (entry & Letters.ALONE) != 0
                || (entry & Letters.SURROGATE) != 0 && Character.isLetterOrDigit(codePoint(at));
    }

    /** A word of one character, with the marks set on it. */
    private int character(int begin, int gap) {
        int entries = Letters.entry(text[begin]);
        long key = Vocabulary.join(0, entries);
        int at = begin + 1;
        while (at < limit && Letters.is(text[at], Letters.MARK)) {
            entries |= Letters.entry(text[at]);
            key = Vocabulary.join(key, Letters.entry(text[at]));
            at++;
        }
        tokens.add(begin, at, term(key, entries, begin, at), gap);
        return at;
    }

    private int word(int begin, int gap) {
        long key = 0;
        int entries = 0;
        int at = begin;
        int entry = Letters.entry(text[at]);
        do {
            key = Vocabulary.join(key, entry);
            entries |= entry;
            at++;
            entry = at < limit ? Letters.entry(text[at]) : Letters.OTHER;
        } while (entry < Letters.ALONE || entry < Letters.JOINER && joins(begin, at, entry));
        int term = term(key, entries, begin, at);
        int marks = gap | shape(Letters.entry(text[begin]), entries);
        if (at < limit && endsOddly(text[at])) {
            return oddEnd(begin, at, term, marks);
        }
        tokens.add(begin, at, term, marks);
        return at;
    }

    private int term(long key, int entries, int begin, int end) {
        return Vocabulary.isExact(end - begin, entries) ? vocabulary.find(key) : vocabulary.find(key, text, begin, end);
    }

    private static boolean endsOddly(char next) {
        return next == '.' || next == '\'' || next == '\u2019' || next == '"';
    }

    /** A word after which something stands that may belong to it: the last dot of an acronym, a possessive. */
    private int oddEnd(int begin, int end, int term, int marks) {
        if (text[end] == '.') {
            int last = isAcronym(begin, end) ? end + 1 : end;
            tokens.add(begin, last, term, marks);
            return last;
        }
        boolean possessive = isPossessive(end);
        tokens.add(begin, end, term, possessive ? marks | Tokens.POSSESSIVE : marks);
        return possessive ? endOfPossessive(end) : end;
    }

    /** Whether the sign joins the characters around it into one word: d'Ivoire, U.S, 270,000, 0.1. */
    private boolean joins(int begin, int at, int entry) {
        if ((entry & Letters.SURROGATE) != 0) {
            return continuesInPlane(begin, at);
        }
        if ((entry & Letters.ALONE) != 0 || at + 1 >= limit) {
            return false;
        }
        char after = text[at + 1];
        if ((entry & Letters.APOSTROPHE) != 0) {
            return Letters.isLetter(after) && !isPossessive(at);
        }
        return Letters.isDigit(text[at - 1]) && Letters.isDigit(after)
                || (entry & Letters.DOT) != 0 && joinsInitials(begin, at);
    }

    /** The dot of U.S and of d.c., yet not the one of J.Smith. */
    private boolean joinsInitials(int begin, int at) {
        return Letters.isLetter(text[at + 1])
                && Letters.isLetter(text[at - 1])
                && (at - 1 == begin || text[at - 2] == '.')
                && (at + 2 >= limit || !Letters.isLetter(text[at + 2]));
    }

    /** Letters beyond the Basic Multilingual Plane; ideographs among them stand alone. */
    private boolean continuesInPlane(int begin, int at) {
        if (at > begin && Character.isSurrogatePair(text[at - 1], text[at])) {
            return true;
        }
        int point = codePoint(at);
        return Character.isLetterOrDigit(point)
                && (at == begin || !Character.isIdeographic(point) && !Character.isIdeographic(codePoint(begin)));
    }

    private int codePoint(int at) {
        return Character.codePointAt(text, at, limit);
    }

    private boolean isAcronym(int begin, int end) {
        return end - begin >= 3 && text[begin + 1] == '.' && Letters.isLetter(text[begin]);
    }

    /** Whether 's or, after an s, a lone apostrophe follows; a double quote for the apostrophe is an old wire's slip. */
    private boolean isPossessive(int at) {
        int next = at + 1;
        if (next < limit && (text[next] == 's' || text[next] == 'S')) {
            next++;
        } else if (text[at] == '"' || Letters.lower(text[at - 1]) != 's') {
            return false;
        }
        return next >= limit || !Letters.isWordPart(text[next]);
    }

    private int endOfPossessive(int at) {
        int next = at + 1;
        return next < limit && Letters.isWordPart(text[next]) ? next + 1 : next;
    }

    private static int shape(int first, int entries) {
        if ((first & Letters.CAPITAL) != 0) {
            return (entries & Letters.LETTER) == 0 ? Tokens.CAPITAL | Tokens.ALL_CAPITALS : Tokens.CAPITAL;
        }
        return (first & Letters.DIGIT) != 0 ? Tokens.NUMBER : 0;
    }

    private int gapMark(int at, int entry) {
        if ((entry & (Letters.BLANK | Letters.APOSTROPHE | Letters.MARK)) != 0) {
            return 0;
        }
        if ((entry & Letters.DOT) != 0) {
            return Tokens.STOP;
        }
        if ((entry & Letters.LINE_FEED) != 0) {
            return at + 1 < limit && text[at + 1] == '\n' ? Tokens.BARRIER : 0;
        }
        if ((entry & Letters.JOINER) != 0) {
            return isSpaced(at) ? Tokens.BARRIER : Tokens.HYPHEN;
        }
        return (entry & Letters.STOP) != 0 ? Tokens.STOP | Tokens.BARRIER : Tokens.BARRIER;
    }

    private boolean isSpaced(int at) {
        return at > 0 && text[at - 1] == ' ' || at + 1 < limit && text[at + 1] == ' ';
    }
}
