package io.lodewire.enrich.gazetteer;

import io.lodewire.enrich.text.NameTokens;
import io.lodewire.enrich.text.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects names from lexicons, then builds the gazetteer. For one thread. */
public final class GazetteerBuilder {

    private final Vocabulary vocabulary;
    private final NodeTable edges = new NodeTable();
    private final List<@Nullable Readings> readings = new ArrayList<>();
    private int[] roots = filled(1 << 12);

    /** Adds the words of names to the vocabulary. */
    public GazetteerBuilder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Adds a name under a surface form, which is cut into tokens just as texts are. */
    public void add(String surface, Name name) {
        var terms = NameTokens.of(surface, vocabulary);
        if (terms.length == 0) {
            throw new IllegalArgumentException("no word in the name '" + surface + "'");
        }
        int node = root(terms[0]);
        for (int i = 1; i < terms.length; i++) {
            node = step(node, terms[i]);
        }
        readingsAt(node).add(name);
    }

    /** The gazetteer of all names added. */
    public Gazetteer build() {
        return new Gazetteer(roots, edges, readings);
    }

    private int root(int term) {
        if (term >= roots.length) {
            int before = roots.length;
            roots = Arrays.copyOf(roots, Math.max(term + 1, before * 2));
            Arrays.fill(roots, before, roots.length, -1);
        }
        if (roots[term] < 0) {
            roots[term] = newNode();
        }
        return roots[term];
    }

    private int step(int node, int term) {
        int next = edges.next(node, term);
        if (next < 0) {
            next = newNode();
            edges.put(node, term, next);
        }
        return next;
    }

    private int newNode() {
        readings.add(null);
        return readings.size() - 1;
    }

    private Readings readingsAt(int node) {
        var present = readings.get(node);
        if (present == null) {
            present = new Readings();
            readings.set(node, present);
        }
        return present;
    }

    private static int[] filled(int length) {
        var array = new int[length];
        Arrays.fill(array, -1);
        return array;
    }
}
