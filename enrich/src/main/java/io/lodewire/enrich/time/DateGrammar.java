package io.lodewire.enrich.time;

import io.lodewire.enrich.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the date that a word or number is the heart of. */
final class DateGrammar {

    private static final int DAYS_OF_WEEK = 7;

    private final MonthDates months;
    private final NumberDates numbers = new NumberDates();
    private final PartDates parts = new PartDates();
    private final NearDates near = new NearDates();

    DateGrammar(RelationPhrases relations) {
        this.months = new MonthDates(new MonthGround(relations));
    }

    /** The date around the token; null when there is none. */
    @Nullable
    Found at(TimeText text, int token) {
        var word = text.word(token);
        if (word == null) {
            return text.tokens().isNumber(token) ? numbers.at(text, token) : null;
        }
        int value = word.value();
        return switch (word.kind()) {
            case MONTH, MONTH_OR_NAME, MONTH_OR_WORD -> months.at(text, token, value);
            case WEEKDAY -> near.weekday(text, token, value);
            case DAY -> near.day(token, value);
            case QUARTER -> parts.coded(text, token, new Yearless(Precision.QUARTER, value, 0));
            case HALF -> parts.coded(text, token, new Yearless(Precision.HALF, value, 0));
            case UNIT -> unit(text, token, value);
            case FISCAL -> fiscal(text, token);
            case SHIFT, ORDINAL, PART, START, END, COUNT, AGO, MEASURE, NOT_AFTER, NOT_BEFORE, OF, THE, TO, AND -> null;
        };
    }

    private @Nullable Found unit(TimeText text, int token, int unit) {
        return switch (unit) {
            case 1 -> near.unit(text, token, Precision.DAY, 1);
            case 2 -> near.unit(text, token, Precision.DAY, DAYS_OF_WEEK);
            case 3 -> near.unit(text, token, Precision.MONTH, 1);
            case 4 -> parts.spelled(text, token, Precision.QUARTER);
            case 5 -> parts.spelled(text, token, Precision.HALF);
            default -> near.unit(text, token, Precision.YEAR, 1);
        };
    }

    /** Fiscal, crop and marketing years begin when their owner says so. */
    private static @Nullable Found fiscal(TimeText text, int token) {
        int to = token + 1;
        while (text.follows(to)
                && (text.year(to) > 0
                        || text.is(to, Kind.UNIT)
                        || text.is(to, Kind.ORDINAL)
                        || text.followsHyphen(to) && text.tokens().isNumber(to))) {
            to++;
        }
        return to > token + 1 ? Found.in(token, to, new Undecided(NearDates.FISCAL)) : null;
    }
}
