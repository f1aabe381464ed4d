package io.lodewire.enrich.text;

import java.util.Arrays;

/**
 * The words that lexicons know, each with a small number, found from the characters of a text without making a string.
 *
 * <p>Filled while lexicons are read, then only read, by any number of threads.
 */
public final class Vocabulary {

    /*
     * Open addressing with linear probing over 64-bit keys, at most a third full. The key of a word of up to eight
     * characters of Latin-1 is those characters, one in each byte: equal keys are equal words, and nothing else is looked
     * at. The key of any other word is a hash, and its spelling is compared; a term of that sort is stored as its
     * complement. No key is zero. The spellings lie one after the other in a single array.
     */

    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int LONGEST_EXACT = Long.BYTES;
    private static final int BEYOND_LATIN_1 = 0xFF00;

    private long[] keys = new long[1 << 12];
    private int[] terms = new int[1 << 12];
    private int shift = Long.SIZE - 12;
    private char[] letters = new char[1 << 13];
    private int[] ends = new int[1 << 11];
    private int size;

    /** Number of terms. */
    public int size() {
        return size;
    }

    /** The number of the word, lower case or not, adding it if it is new. */
    public int add(String word) {
        int found = termOf(word);
        return found >= 0 ? found : insert(word.toCharArray());
    }

    /** The number of the word, or {@link Tokens#UNKNOWN_TERM}. */
    public int termOf(String word) {
        var chars = word.toCharArray();
        return isExact(chars) ? find(key(chars)) : find(key(chars), chars, 0, chars.length);
    }

    /** The word with the number, in lower case. */
    public String word(int term) {
        int begin = begin(term);
        return new String(letters, begin, ends[term] - begin);
    }

    /** The key of a word with one more character; the first one joins zero. */
    static long join(long key, int entry) {
        return Long.rotateLeft(key, Byte.SIZE) ^ Letters.lower(entry);
    }

    /** Whether the key of a word says all, by its length and the entries of its characters joined by "or". */
    static boolean isExact(int length, int entries) {
        return length <= LONGEST_EXACT && (entries & BEYOND_LATIN_1) == 0;
    }

    /** The term of a word whose key is exact. */
    int find(long key) {
        int mask = keys.length - 1;
        for (int slot = slot(key); keys[slot] != 0; slot = slot + 1 & mask) {
            if (keys[slot] == key && terms[slot] >= 0) {
                return terms[slot];
            }
        }
        return Tokens.UNKNOWN_TERM;
    }

    /** The term of a word whose key is a hash. */
    int find(long hash, char[] text, int begin, int end) {
        int mask = keys.length - 1;
        long key = hash == 0 ? 1 : hash;
        for (int slot = slot(key); keys[slot] != 0; slot = slot + 1 & mask) {
            if (keys[slot] == key && terms[slot] < 0 && isSpelled(~terms[slot], text, begin, end)) {
                return ~terms[slot];
            }
        }
        return Tokens.UNKNOWN_TERM;
    }

    private static long key(char[] word) {
        long key = 0;
        for (char c : word) {
            key = join(key, Letters.entry(c));
        }
        return key;
    }

    private static boolean isExact(char[] word) {
        int entries = 0;
        for (char c : word) {
            entries |= Letters.entry(c);
        }
        return isExact(word.length, entries);
    }

    private boolean isSpelled(int term, char[] text, int begin, int end) {
        int at = begin(term);
        if (ends[term] - at != end - begin) {
            return false;
        }
        for (int i = begin; i < end; i++) {
            if (Letters.lower(text[i]) != letters[at++]) {
                return false;
            }
        }
        return true;
    }

    private int begin(int term) {
        return term == 0 ? 0 : ends[term - 1];
    }

    private int insert(char[] word) {
        makeRoom(word.length);
        int at = begin(size);
        for (char c : word) {
            letters[at++] = Letters.lower(c);
        }
        ends[size] = at;
        long key = key(word);
        occupy(key == 0 ? 1 : key, isExact(word) ? size : ~size);
        return size++;
    }

    private void makeRoom(int length) {
        if (begin(size) + length > letters.length) {
            letters = Arrays.copyOf(letters, 2 * letters.length + length);
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
        }
        if (3 * size >= keys.length) {
            grow();
        }
    }

    private void grow() {
        var oldKeys = keys;
        var oldTerms = terms;
        keys = new long[2 * oldKeys.length];
        terms = new int[keys.length];
        shift--;
        for (int slot = 0; slot < oldKeys.length; slot++) {
            if (oldKeys[slot] != 0) {
                occupy(oldKeys[slot], oldTerms[slot]);
            }
        }
    }

    private void occupy(long key, int term) {
        int slot = slot(key);
        while (keys[slot] != 0) {
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = key;
        terms[slot] = term;
    }

    private int slot(long key) {
        return (int) (key * SPREAD >>> shift);
    }
}
