package io.lodewire.enrich.action.clause;

/** What a unit does in its sentence. */
public enum Role {
    /** A verb that carries its clause: bans, banned. */
    VERB,
    /** A verb after to, a modal or do. */
    BASE,
    /** A verb in -ing that is no noun. */
    ING,
    /** A participle: banned in "was banned", "has banned", "goods banned by". */
    PARTICIPLE,
    BE,
    HAVE,
    DO,
    MODAL,
    TO,
    PREPOSITION,
    DETERMINER,
    NOUN,
    PRONOUN,
    RELATIVE,
    THAT,
    SUBORDINATOR,
    CONJUNCTION,
    NEGATION,
    ADVERB,
    /** A capitalised word that nobody knows. */
    NAME,
    NUMBER,
    GOOD,
    REGION,
    TIME,
    /** A word that nobody knows, mostly an adjective or a noun. */
    OTHER;

    /** Whether it is a verb that can name an act. */
    public boolean isVerb() {
        return this == VERB || this == BASE || this == ING || this == PARTICIPLE;
    }

    /** Whether it helps a verb. */
    public boolean isAuxiliary() {
        return this == BE || this == HAVE || this == DO || this == MODAL;
    }

    /** Whether it can be part of a noun phrase, after its determiner. */
    public boolean isNominal() {
        return switch (this) {
            case NOUN, NAME, NUMBER, GOOD, REGION, OTHER -> true;
            default -> false;
        };
    }
}
