package io.lodewire.enrich.commodity.guard;

/**
 * One line of a decision list.
 *
 * @param reach how many words away the words may stand
 */
record Rule(Verdict verdict, Where where, int reach, TermSet words) {

    boolean applies(Surroundings around, int from, int to) {
        return where.finds(this, around, from, to);
    }
}
