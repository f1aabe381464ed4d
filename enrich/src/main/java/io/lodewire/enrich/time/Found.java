package io.lodewire.enrich.time;

/**
 * A date as the grammar found it, without the words around it.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param fallback the relation where no word before it says one
 * @param ground what must stand before it, so that it is a date
 */
record Found(int from, int to, When when, Relation fallback, Ground ground) {

    /** What must stand before the words of a date. */
    enum Ground {
        NOTHING,
        /** A word that relates or bounds it. */
        RELATION,
        /** A word such as {@code end of}. */
        EDGE,
        /** A word such as {@code within}. */
        LIMIT
    }

    static Found on(int from, int to, When when) {
        return new Found(from, to, when, Relation.ON, Ground.NOTHING);
    }

    static Found in(int from, int to, When when) {
        return new Found(from, to, when, Relation.IN, Ground.NOTHING);
    }

    static Found during(int from, int to, When when) {
        return new Found(from, to, when, Relation.DURING, Ground.NOTHING);
    }

    Found needing(Ground needed) {
        return new Found(from, to, when, fallback, needed);
    }

    Found as(Relation relation) {
        return new Found(from, to, when, relation, ground);
    }
}
