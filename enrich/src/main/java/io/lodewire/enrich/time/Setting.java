package io.lodewire.enrich.time;

import io.lodewire.enrich.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The words before a date that belong to it.
 *
 * @param from index of the first token of the date with its weekday, {@code early} or {@code the end of}
 * @param edge which end of the period is meant
 * @param phrase the relation's words, which end right before the date; null when there are none
 * @param phraseFrom index of their first token
 * @param isQualifier whether an article stands before the date
 */
record Setting(int from, Edge edge, RelationPhrases.@Nullable Phrase phrase, int phraseFrom, boolean isQualifier) {

    /** Which end of a period is meant. */
    enum Edge {
        NONE,
        PART,
        START,
        END
    }

    static Setting of(TimeText text, Found found, RelationPhrases relations) {
        int from = edgeFrom(text, found.from());
        var edge = from == found.from() ? Edge.NONE : edgeAt(text, from);
        if (edge == Edge.NONE && text.is(found.to() - 1, Kind.END)) {
            edge = Edge.END;
        }
        boolean article = text.is(from - 1, Kind.THE) && text.follows(from);
        int before = article ? from - 1 : from;
        var phrase = relations.endingAt(text, before);
        int phraseFrom = phrase == null ? from : before - phrase.terms().size();
        return new Setting(from, edge, phrase, phraseFrom, article);
    }

    /** Index of the weekday, {@code early} or {@code end of the} before the token; the token itself when there is none. */
    private static int edgeFrom(TimeText text, int from) {
        if (text.is(from - 1, Kind.WEEKDAY) && (text.follows(from) || text.followsComma(from))) {
            return from - 1;
        }
        if (text.follows(from) && (text.is(from - 1, Kind.PART) || text.is(from - 1, Kind.END))) {
            return from - 1;
        }
        int of = text.is(from - 1, Kind.THE) ? from - 2 : from - 1;
        return text.is(of, Kind.OF) && text.follows(of) && edgeAt(text, of - 1) != Edge.NONE ? of - 1 : from;
    }

    private static Edge edgeAt(TimeText text, int token) {
        var word = text.word(token);
        if (word == null) {
            return Edge.NONE;
        }
        return switch (word.kind()) {
            case START -> Edge.START;
            case END -> Edge.END;
            case PART -> Edge.PART;
            default -> Edge.NONE;
        };
    }

    /** Whether enough stands before the date. */
    boolean grounds(Found found, boolean carried) {
        boolean related = phrase != null || carried;
        return switch (found.ground()) {
            case NOTHING -> true;
            case RELATION -> related || edge != Edge.NONE;
            case EDGE -> edge != Edge.NONE;
            case LIMIT -> phrase != null && phrase.takesDuration();
        };
    }

    /** The period, or the day at its end where the relation counts from or to there. */
    Period narrow(Period period, Relation relation) {
        boolean begins = relation == Relation.FROM || relation == Relation.AFTER;
        boolean ends = relation == Relation.BY || relation == Relation.BEFORE || relation == Relation.UNTIL;
        if (edge == Edge.END && begins) {
            return Period.day(period.last());
        }
        return edge == Edge.START && ends ? Period.day(period.first()) : period;
    }
}
