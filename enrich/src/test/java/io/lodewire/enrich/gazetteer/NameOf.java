package io.lodewire.enrich.gazetteer;

/** A name that is no more than its surface. */
record NameOf(String surface, Lexicon lexicon, Case writing) implements Name {

    static NameOf region(String surface) {
        return new NameOf(surface, Lexicon.REGION, Case.CAPITALISED);
    }

    static NameOf commodity(String surface) {
        return new NameOf(surface, Lexicon.COMMODITY, Case.ANY);
    }

    static NameOf acronym(String surface) {
        return new NameOf(surface, Lexicon.REGION, Case.ALL_CAPITALS);
    }
}
