package io.lodewire.enrich.time;

/** What a word does in a date, and which one of its kind it is. */
record TimeWord(Kind kind, int value) {

    /** The kinds of words; the lexicon {@code time-words.tsv} explains them. */
    enum Kind {
        MONTH,
        MONTH_OR_NAME,
        MONTH_OR_WORD,
        WEEKDAY,
        DAY,
        SHIFT,
        UNIT,
        ORDINAL,
        QUARTER,
        HALF,
        PART,
        START,
        END,
        FISCAL,
        COUNT,
        AGO,
        MEASURE,
        NOT_AFTER,
        NOT_BEFORE,
        OF,
        THE,
        TO,
        AND;

        boolean isMonth() {
            return this == MONTH || this == MONTH_OR_NAME || this == MONTH_OR_WORD;
        }
    }
}
