package io.lodewire.enrich.gazetteer;

import java.util.Arrays;

/** Edges of the trie: (node, term) to node, in one open-addressing table of longs. */
final class NodeTable {

    private long[] keys = filled(1 << 12);
    private int[] targets = new int[1 << 12];
    private int size;

    int next(int node, int term) {
        long key = key(node, term);
        int mask = keys.length - 1;
        for (int slot = spread(key) & mask; ; slot = (slot + 1) & mask) {
            if (keys[slot] == key) {
                return targets[slot];
            }
            if (keys[slot] < 0) {
                return Trie.NONE;
            }
        }
    }

    void put(int node, int term, int target) {
        if (2 * size >= keys.length) {
            grow();
        }
        insert(key(node, term), target);
        size++;
    }

    private void insert(long key, int target) {
        int mask = keys.length - 1;
        int slot = spread(key) & mask;
        while (keys[slot] >= 0) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    private void grow() {
        var oldKeys = keys;
        var oldTargets = targets;
        keys = filled(oldKeys.length * 2);
        targets = new int[keys.length];
        for (int slot = 0; slot < oldKeys.length; slot++) {
            if (oldKeys[slot] >= 0) {
                insert(oldKeys[slot], oldTargets[slot]);
            }
        }
    }

    private static long key(int node, int term) {
        return (long) node << 32 | term;
    }

    private static int spread(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32);
    }

    private static long[] filled(int length) {
        var keys = new long[length];
        Arrays.fill(keys, -1);
        return keys;
    }
}
