package io.lodewire.enrich.time;

/**
 * A date as the grammar found it, without the words around it.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param fallback the relation where no word before it says one
 * @param needsGround whether it is a date only when a word before it says so
 */
record Found(int from, int to, When when, Relation fallback, boolean needsGround) {

    static Found on(int from, int to, When when) {
        return new Found(from, to, when, Relation.ON, false);
    }

    static Found in(int from, int to, When when) {
        return new Found(from, to, when, Relation.IN, false);
    }

    static Found during(int from, int to, When when) {
        return new Found(from, to, when, Relation.DURING, false);
    }

    Found as(Relation relation) {
        return new Found(from, to, when, relation, needsGround);
    }
}
