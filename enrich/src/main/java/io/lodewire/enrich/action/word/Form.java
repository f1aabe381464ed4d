package io.lodewire.enrich.action.word;

/** The grammatical forms that a word may be, as bits; one spelling is often several. */
public final class Form {

    public static final int BASE = 1;
    public static final int THIRD = 2;
    public static final int PAST = 4;
    public static final int PARTICIPLE = 8;
    public static final int ING = 16;
    public static final int SINGULAR = 32;
    public static final int PLURAL = 64;

    static final int VERB = BASE | THIRD | PAST | PARTICIPLE | ING;
    static final int NOUN = SINGULAR | PLURAL;

    private Form() {}
}
