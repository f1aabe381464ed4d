package io.lodewire.enrich.amount;

import java.math.BigDecimal;
import java.util.List;

/**
 * A word or phrase of amounts.
 *
 * @param terms numbers of its words in the vocabulary
 * @param unit id of a unit; empty for a number, a scale or {@code per}
 * @param factor what the word multiplies by, or the number that it spells
 */
record AmountWord(List<Integer> terms, Role role, String unit, BigDecimal factor) {

    AmountWord {
        terms = List.copyOf(terms);
    }

    /** What the words do in an amount; the lexicon {@code amount-words.tsv} explains them. */
    enum Role {
        UNIT,
        SCALED_UNIT,
        PER_UNIT,
        SCALE,
        MONEY_SCALE,
        PER,
        DOLLAR_OF,
        NUMBER
    }

    int length() {
        return terms.size();
    }
}
