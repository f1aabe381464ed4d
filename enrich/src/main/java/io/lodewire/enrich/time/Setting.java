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
 */
record Setting(int from, Edge edge, RelationPhrases.@Nullable Phrase phrase, int phraseFrom) {

    /** Which end of a period is meant. */
    enum Edge {
        NONE,
        PART,
        START,
        END
    }

    static Setting of(TimeText text, Found found, RelationPhrases relations) {
        int from = found.from();
        var edge = Edge.NONE;
        if (text.is(from - 1, Kind.WEEKDAY) && (text.follows(from) || text.followsComma(from))) {
            from--;
        } else if (text.is(from - 1, Kind.PART) && text.follows(from)) {
            edge = Edge.PART;
            from--;
        } else if (text.is(from - 1, Kind.END) && text.follows(from)) {
            edge = Edge.END;
            from--;
        } else {
            int of = text.is(from - 1, Kind.THE) ? from - 2 : from - 1;
            edge = text.is(of, Kind.OF) && text.follows(of) ? edgeAt(text, of - 1) : Edge.NONE;
            from = edge == Edge.NONE ? from : of - 1;
        }
        if (text.is(found.to() - 1, Kind.END)) {
            edge = Edge.END;
        }
        int before = text.is(from - 1, Kind.THE) ? from - 1 : from;
        var phrase = relations.endingAt(text, before);
        return new Setting(
                from,
                edge,
                phrase,
                phrase == null ? from : before - phrase.terms().size());
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
