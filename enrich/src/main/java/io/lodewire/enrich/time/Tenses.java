package io.lodewire.enrich.time;

import io.lodewire.enrich.lexicon.LexiconTable;
import io.lodewire.enrich.text.Tokens;
import io.lodewire.enrich.text.Vocabulary;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Tells from the verb nearest to a date whether its clause looks back or ahead. */
final class Tenses {

    private enum Kind {
        PAST,
        SETTING,
        REPORT,
        FUTURE,
        LIKELY,
        PRESENT,
        BASE,
        PAST_OR_BASE,
        TO,
        BE,
        AND,
        DETERMINER,
        NONE
    }

    /** How far from a date its verb is sought. */
    private static final int REACH = 30;

    /** Within how many words a verb is taken at its word. */
    private static final int NEAR = 4;

    private @Nullable Kind[] byTerm = new @Nullable Kind[256];

    Tenses(Vocabulary vocabulary) {
        for (var row : LexiconTable.read("time-tenses.tsv").rows()) {
            put(vocabulary.add(row.get("word")), Kind.valueOf(row.get("tense")));
        }
    }

    /**
     * Where the clause around the tokens looks: by the verb before them, else by the one behind; the other way round after
     * a comma. A verb that is not near says it less firmly.
     */
    Look around(TimeText text, int from, int to) {
        var back = scan(text, from - 1, -1);
        var ahead = scan(text, to, 1);
        boolean opensClause = from == text.first() || text.tokens().followsBarrier(from);
        var nearer = opensClause ? ahead : back;
        var farther = opensClause ? back : ahead;
        return nearer != null ? nearer : farther != null ? farther : report(text, from);
    }

    private Look report(TimeText text, int from) {
        for (int token = from - 1; token >= Math.max(text.first(), from - REACH); token--) {
            if (kind(text, token) == Kind.REPORT) {
                return Look.RATHER_BACK;
            }
        }
        return Look.EITHER;
    }

    private @Nullable Look scan(TimeText text, int start, int step) {
        for (int distance = 0; distance < REACH; distance++) {
            int token = start + distance * step;
            if (token < text.first() || token >= text.limit()) {
                return null;
            }
            var look = lookOf(text, token);
            if (look != null) {
                return distance < NEAR ? look : look.softened();
            }
        }
        return null;
    }

    private @Nullable Look lookOf(TimeText text, int token) {
        var kind = kind(text, token);
        if (kind == null) {
            return endsInEd(text, token) ? participle(text, token) : null;
        }
        return switch (kind) {
            case PAST -> participle(text, token);
            case SETTING -> isNoun(text, token) ? null : Look.RATHER_BACK;
            case FUTURE -> Look.AHEAD;
            case LIKELY, BE -> Look.RATHER_AHEAD;
            case PRESENT -> Look.EITHER;
            case BASE -> isInfinitive(text, token) ? Look.RATHER_AHEAD : null;
            case PAST_OR_BASE -> isInfinitive(text, token) ? Look.RATHER_AHEAD : participle(text, token);
            case REPORT, TO, AND, DETERMINER, NONE -> null;
        };
    }

    private boolean isInfinitive(TimeText text, int token) {
        var before = kind(text, token - 1);
        return before == Kind.TO || before == Kind.AND;
    }

    /** A verb behind {@code be} or {@code may} has its tense from there; one behind an article is none. */
    private @Nullable Look participle(TimeText text, int token) {
        boolean governed = isAuxiliary(text, token - 1) || isAuxiliary(text, token - 2);
        return governed || isNoun(text, token) ? null : Look.BACK;
    }

    private boolean isAuxiliary(TimeText text, int token) {
        var kind = kind(text, token);
        return kind == Kind.BE || kind == Kind.FUTURE;
    }

    private boolean isNoun(TimeText text, int token) {
        return kind(text, token - 1) == Kind.DETERMINER;
    }

    private @Nullable Kind kind(TimeText text, int token) {
        if (token < text.first() || token >= text.limit() || isName(text, token)) {
            return null;
        }
        int term = text.tokens().term(token);
        return term >= 0 && term < byTerm.length ? byTerm[term] : null;
    }

    private static boolean isName(TimeText text, int token) {
        return text.tokens().isCapitalised(token) && !text.tokens().isAllCapitals(token) && token != text.first();
    }

    private static boolean endsInEd(TimeText text, int token) {
        Tokens tokens = text.tokens();
        int end = tokens.end(token);
        return end - tokens.begin(token) >= 4
                && (!tokens.isCapitalised(token) || tokens.isAllCapitals(token))
                && (text.chars().charAt(end - 1) | 0x20) == 'd'
                && (text.chars().charAt(end - 2) | 0x20) == 'e';
    }

    private void put(int term, Kind kind) {
        if (term >= byTerm.length) {
            byTerm = Arrays.copyOf(byTerm, Math.max(term + 1, 2 * byTerm.length));
        }
        byTerm[term] = kind;
    }
}
