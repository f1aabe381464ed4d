package io.lodewire.enrich.text;

import java.util.Arrays;
import java.util.Locale;

/**
 * The words that lexicons know, each with a small number, found from the characters of a text without making a string.
 *
 * <p>Filled while lexicons are read, then only read, by any number of threads.
 */
public final class Vocabulary {

    /*
     * Open addressing with linear probing, at most half full. A slot holds the term's number; the hash of each term is
     * kept beside it, so that characters are compared only when the whole hash agrees.
     */
    private int[] slots = newSlots(1 << 12);
    private String[] terms = new String[1 << 11];
    private int[] hashes = new int[1 << 11];
    private int size;

    /** Number of terms. */
    public int size() {
        return size;
    }

    /** The number of the word, lower case or not, adding it if it is new. */
    public int add(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        int hash = hash(lower, 0, lower.length());
        int found = find(lower, 0, lower.length(), hash);
        return found >= 0 ? found : insert(lower, hash);
    }

    /** The number of the word, or {@link Tokens#UNKNOWN_TERM}. */
    public int termOf(String word) {
        return find(word, 0, word.length(), hash(word, 0, word.length()));
    }

    /** The word with the number, in lower case. */
    public String word(int term) {
        return terms[term];
    }

    int find(CharSequence text, int begin, int end, int hash) {
        int mask = slots.length - 1;
        for (int slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
            int term = slots[slot];
            if (term < 0) {
                return Tokens.UNKNOWN_TERM;
            }
            if (hashes[term] == hash && equal(terms[term], text, begin, end)) {
                return term;
            }
        }
    }

    /** Hash of the lower-cased characters; the tokeniser computes the same one while it walks a word. */
    static int hash(CharSequence text, int begin, int end) {
        int hash = 0;
        for (int i = begin; i < end; i++) {
            hash = 31 * hash + lower(text.charAt(i));
        }
        return hash;
    }

    static char lower(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c == '\u2019' ? '\'' : Character.toLowerCase(c);
    }

    private int insert(String lower, int hash) {
        if (size == terms.length) {
            grow();
        }
        terms[size] = lower;
        hashes[size] = hash;
        occupy(size);
        return size++;
    }

    private void occupy(int term) {
        int mask = slots.length - 1;
        int slot = spread(hashes[term]) & mask;
        while (slots[slot] >= 0) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = term;
    }

    private void grow() {
        terms = Arrays.copyOf(terms, size * 2);
        hashes = Arrays.copyOf(hashes, size * 2);
        slots = newSlots(slots.length * 2);
        for (int term = 0; term < size; term++) {
            occupy(term);
        }
    }

    private static boolean equal(String term, CharSequence text, int begin, int end) {
        if (term.length() != end - begin) {
            return false;
        }
        for (int i = 0; i < term.length(); i++) {
            if (term.charAt(i) != lower(text.charAt(begin + i))) {
                return false;
            }
        }
        return true;
    }

    private static int spread(int hash) {
        return hash ^ (hash >>> 15);
    }

    private static int[] newSlots(int length) {
        var slots = new int[length];
        Arrays.fill(slots, -1);
        return slots;
    }
}
