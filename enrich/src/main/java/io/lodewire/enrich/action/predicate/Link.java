package io.lodewire.enrich.action.predicate;

/**
 * One word of a chain of government.
 *
 * @param unit index of the word
 * @param tie how it governs what stands inside it
 * @param isNegated whether a negation stands on it
 * @param isPassive whether it is a verb in the passive
 */
public record Link(int unit, Tie tie, boolean isNegated, boolean isPassive) {

    /** How one word governs another. */
    public enum Tie {
        /** It is the verb that names the act. */
        ITSELF,
        /** Its object names the act: lifted the ban. */
        OBJECT,
        /** Its subject names the act: the ban was lifted, the ban took effect. */
        SUBJECT,
        /** A noun that says what becomes of the act: the lifting of the ban. */
        NOUN,
        /** It takes an infinitive: plans to lift. */
        INFINITIVE,
        /** It takes an -ing form: considers lifting. */
        GERUND,
        /** It says what follows: said that it will. */
        REPORT
    }
}
