package io.lodewire.enrich.gazetteer;

import io.lodewire.enrich.text.NameTokens;
import io.lodewire.enrich.text.Vocabulary;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Collects names from lexicons, then builds the gazetteer, once. For one thread. */
public final class GazetteerBuilder {

    private final Vocabulary vocabulary;
    private final NameTokens tokens;
    private final NodeTable edges = new NodeTable();
    private int[] roots = Trie.noNodes(1 << 12);
    private @Nullable Readings[] readings = new Readings[1 << 12];
    private int nodes;

    /** Adds the words of names to the vocabulary. */
    public GazetteerBuilder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.tokens = new NameTokens(vocabulary);
    }

    /** Adds a name under a surface form, which is cut into tokens just as texts are. */
    public void add(String surface, Name name) {
        var terms = tokens.of(surface);
        if (terms.length == 0) {
            throw new IllegalArgumentException("no word in the name '" + surface + "'");
        }
        int node = root(terms[0]);
        for (int i = 1; i < terms.length; i++) {
            node = step(node, terms[i]);
        }
        readings[node] = Readings.with(readings[node], name);
    }

    /** The gazetteer of all names added; no name can be added any more. */
    public Gazetteer build() {
        var all = Arrays.copyOf(readings, nodes);
        for (var ending : all) {
            if (ending != null) {
                ending.freeze();
            }
        }
        return new Gazetteer(new Trie(roots, edges, all, vocabulary.add(NameTokens.COMMA)));
    }

    private int root(int term) {
        if (term >= roots.length) {
            int before = roots.length;
            roots = Arrays.copyOf(roots, Math.max(term + 1, before * 2));
            Arrays.fill(roots, before, roots.length, Trie.NONE);
        }
        if (roots[term] == Trie.NONE) {
            roots[term] = newNode();
        }
        return roots[term];
    }

    private int step(int node, int term) {
        int next = edges.next(node, term);
        if (next == Trie.NONE) {
            next = newNode();
            edges.put(node, term, next);
        }
        return next;
    }

    private int newNode() {
        if (nodes == readings.length) {
            readings = Arrays.copyOf(readings, 2 * nodes);
        }
        return nodes++;
    }
}
