package io.lodewire.enrich.time;

import io.lodewire.enrich.time.TimeWord.Kind;

/** Tells the months May, March, August, April, June and Jan from the verbs, adjectives and persons written alike. */
final class MonthGround {

    private final RelationPhrases relations;

    MonthGround(RelationPhrases relations) {
        this.relations = relations;
    }

    /** Whether a month that stands without day and year is one. */
    boolean holds(TimeText text, int month) {
        var word = text.word(month);
        if (word == null || word.kind() == Kind.MONTH) {
            return word != null;
        }
        return isIntroduced(text, month) || word.kind() == Kind.MONTH_OR_NAME && readsAsMonth(text, month);
    }

    /** Whether {@code on} stands before the month, so that a day must follow. */
    boolean isOnDay(TimeText text, int month) {
        var phrase = relations.endingAt(text, month);
        return phrase != null && phrase.relation() == Relation.ON;
    }

    private boolean isIntroduced(TimeText text, int month) {
        if (!text.follows(month)) {
            return false;
        }
        var before = text.word(month - 1);
        return relations.endingAt(text, month) != null || before != null && introduces(before, text, month);
    }

    private static boolean introduces(TimeWord before, TimeText text, int month) {
        return switch (before.kind()) {
            case PART, END, START -> true;
            case THE -> !isCapitalised(text, month + 1);
            case TO -> !text.tokens().isAllCapitals(month);
            case AND -> text.isMonth(month - 2);
            default -> false;
        };
    }

    /** A capital where only a name has one, and no other name beside it. */
    private static boolean readsAsMonth(TimeText text, int month) {
        return !text.tokens().isAllCapitals(month)
                && !isCapitalised(text, month + 1)
                && (month == text.first() ? text.follows(month + 1) : isLowerCase(text, month - 1));
    }

    private static boolean isCapitalised(TimeText text, int token) {
        return text.follows(token) && text.tokens().isCapitalised(token);
    }

    private static boolean isLowerCase(TimeText text, int token) {
        return token >= text.floor()
                && !text.tokens().isCapitalised(token)
                && !text.tokens().isNumber(token);
    }
}
