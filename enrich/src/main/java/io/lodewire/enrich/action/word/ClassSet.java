package io.lodewire.enrich.action.word;

import java.util.Arrays;

/** An immutable set of word classes, by their numbers in {@link WordClasses}. */
public final class ClassSet {

    /** No class at all. */
    public static final ClassSet NONE = new ClassSet(new long[0]);

    private final long[] bits;

    private ClassSet(long[] bits) {
        this.bits = bits;
    }

    /** The set of one class. */
    public static ClassSet of(int id) {
        var bits = new long[(id >> 6) + 1];
        bits[id >> 6] = 1L << id;
        return new ClassSet(bits);
    }

    /** Whether the class is one of these. */
    public boolean has(int id) {
        int word = id >> 6;
        return word < bits.length && (bits[word] & (1L << id)) != 0;
    }

    /** Whether the two sets share a class. */
    public boolean meets(ClassSet other) {
        for (int i = Math.min(bits.length, other.bits.length) - 1; i >= 0; i--) {
            if ((bits[i] & other.bits[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** The classes of both. */
    public ClassSet with(ClassSet other) {
        var longer = bits.length >= other.bits.length ? this : other;
        var shorter = longer == this ? other : this;
        var union = Arrays.copyOf(longer.bits, longer.bits.length);
        for (int i = 0; i < shorter.bits.length; i++) {
            union[i] |= shorter.bits[i];
        }
        return new ClassSet(union);
    }
}
