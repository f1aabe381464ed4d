package io.lodewire.enrich.gazetteer;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * All names as paths of terms.
 *
 * <p>The first step is an array by term, since most words begin no name; further steps are one open-addressing table keyed
 * by node and term. A node has the readings of the names that end there.
 */
final class Trie {

    static final int NONE = -1;

    private final int[] roots;
    private final NodeTable edges;
    private final @Nullable Readings[] readings;
    private final int comma;

    /** The comma's term is that of the sign inside names. */
    Trie(int[] roots, NodeTable edges, @Nullable Readings[] readings, int comma) {
        this.roots = roots;
        this.edges = edges;
        this.readings = readings;
        this.comma = comma;
    }

    /** The node of the names that begin with the term. */
    int root(int term) {
        return term < 0 || term >= roots.length ? NONE : roots[term];
    }

    int next(int node, int term) {
        return term < 0 ? NONE : edges.next(node, term);
    }

    /** The node after a comma. */
    int acrossComma(int node) {
        return edges.next(node, comma);
    }

    @Nullable
    Readings readings(int node) {
        return readings[node];
    }

    static int[] noNodes(int length) {
        var nodes = new int[length];
        Arrays.fill(nodes, NONE);
        return nodes;
    }
}
