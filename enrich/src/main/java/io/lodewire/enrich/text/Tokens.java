package io.lodewire.enrich.text;

import java.util.Arrays;

/**
 * The words of a text in order, as columns: where each begins and ends, its term in the vocabulary, and how it is written.
 *
 * <p>A token is a run of letters and digits; a possessive {@code 's} is cut off, a hyphen or slash parts two tokens, a
 * dotted acronym ({@code U.S.}) is one, and each Han character is one of its own.
 */
public final class Tokens {

    /** The term of a token that no lexicon knows. */
    public static final int UNKNOWN_TERM = -1;

    static final byte CAPITAL = 1;
    static final byte ALL_CAPITALS = 2;
    static final byte NUMBER = 4;
    static final byte BARRIER = 8;
    static final byte POSSESSIVE = 16;
    static final byte HYPHEN = 32;

    /** A sign that may end a sentence stands before the token. */
    static final byte STOP = 64;

    private int[] begins;
    private int[] ends;
    private int[] terms;
    private int[] sentences;
    private byte[] marks;
    private int count;

    /** Room for so many tokens at first; it grows as it must. */
    Tokens(int room) {
        begins = new int[room];
        ends = new int[room];
        terms = new int[room];
        sentences = new int[room];
        marks = new byte[room];
    }

    /** Number of tokens. */
    public int count() {
        return count;
    }

    /** UTF-16 index of the token's first character. */
    public int begin(int token) {
        return begins[token];
    }

    /** UTF-16 index after the token's last character, before a possessive {@code 's}. */
    public int end(int token) {
        return ends[token];
    }

    /** The token's number in the vocabulary, or {@link #UNKNOWN_TERM}. */
    public int term(int token) {
        return terms[token];
    }

    /** Index of the sentence that holds the token. */
    public int sentence(int token) {
        return sentences[token];
    }

    /** Whether it begins with a capital. */
    public boolean isCapitalised(int token) {
        return has(token, CAPITAL);
    }

    /** Whether it has a letter, and all its letters are capitals. */
    public boolean isAllCapitals(int token) {
        return has(token, ALL_CAPITALS);
    }

    /** Whether it begins with a digit. */
    public boolean isNumber(int token) {
        return has(token, NUMBER);
    }

    /** Whether punctuation that no name runs across stands before it, or it begins a sentence. */
    public boolean followsBarrier(int token) {
        return has(token, BARRIER);
    }

    /** Whether a possessive {@code 's} or apostrophe follows it. */
    public boolean isPossessive(int token) {
        return has(token, POSSESSIVE);
    }

    /** Whether a hyphen or slash joins it to the token before. */
    public boolean followsHyphen(int token) {
        return has(token, HYPHEN);
    }

    /** Index of the first token that begins at or after the character, {@link #count()} if none does. */
    public int firstAtOrAfter(int begin) {
        int found = Arrays.binarySearch(begins, 0, count, begin);
        return found >= 0 ? found : -found - 1;
    }

    void add(int begin, int end, int term, int mark) {
        if (count == begins.length) {
            grow();
        }
        begins[count] = begin;
        ends[count] = end;
        terms[count] = term;
        marks[count] = (byte) mark;
        count++;
    }

    void mark(int token, byte mark) {
        marks[token] |= mark;
    }

    boolean followsStop(int token) {
        return has(token, STOP);
    }

    void clear() {
        count = 0;
    }

    void assign(int tokenFrom, int tokenTo, int sentence) {
        Arrays.fill(sentences, tokenFrom, tokenTo, sentence);
    }

    private boolean has(int token, byte mark) {
        return (marks[token] & mark) != 0;
    }

    private void grow() {
        int size = begins.length * 2 + 1;
        begins = Arrays.copyOf(begins, size);
        ends = Arrays.copyOf(ends, size);
        terms = Arrays.copyOf(terms, size);
        sentences = Arrays.copyOf(sentences, size);
        marks = Arrays.copyOf(marks, size);
    }
}
