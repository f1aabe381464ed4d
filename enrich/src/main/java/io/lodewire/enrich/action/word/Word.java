package io.lodewire.enrich.action.word;

/**
 * What the lexicon says of one word or phrase.
 *
 * @param classes all its classes, whichever form it is
 * @param forms bits of {@link Form}; 0 for a word that has none
 */
public record Word(ClassSet classes, int forms) {

    /** A word that the lexicon does not know. */
    public static final Word UNKNOWN = new Word(ClassSet.NONE, 0);

    /** Whether the lexicon does not know it. */
    public boolean isUnknown() {
        return classes == ClassSet.NONE && forms == 0;
    }

    /** Whether it is of the class. */
    public boolean is(int classId) {
        return classes.has(classId);
    }

    /** Whether it can be one of the forms. */
    public boolean canBe(int forms) {
        return (this.forms & forms) != 0;
    }

    /** Whether it can be a verb. */
    public boolean canBeVerb() {
        return canBe(Form.VERB);
    }

    /** Whether it can be a noun. */
    public boolean canBeNoun() {
        return canBe(Form.NOUN);
    }

    Word and(Word other) {
        return new Word(classes.with(other.classes), forms | other.forms);
    }
}
