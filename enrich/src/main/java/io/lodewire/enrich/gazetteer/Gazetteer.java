package io.lodewire.enrich.gazetteer;

import io.lodewire.enrich.text.StoryText;
import io.lodewire.enrich.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds all names in a text in one pass: leftmost-longest for each lexicon. Immutable; safe for use by several threads.
 */
public final class Gazetteer {

    /*
     * A trie over term numbers. The first step is an array by term, since most words begin no name; further steps are one
     * open-addressing table keyed by (node, term). A node that ends names has an index into the readings of each lexicon.
     */
    private final int[] roots;
    private final NodeTable edges;
    private final List<@Nullable Readings> readings;

    Gazetteer(int[] roots, NodeTable edges, List<@Nullable Readings> readings) {
        this.roots = roots;
        this.edges = edges;
        this.readings = readings;
    }

    /** All names of the text. A name never runs over the end of a sentence or over a comma, bracket or quote. */
    public Hits find(StoryText text) {
        var hits = new Hits();
        var tokens = text.tokens();
        var free = new int[Lexicon.COUNT];
        for (int token = 0; token < tokens.count(); token++) {
            int term = tokens.term(token);
            if (term >= 0 && term < roots.length && roots[term] >= 0) {
                longestFrom(token, roots[term], tokens, free, hits);
            }
        }
        return hits;
    }

    private void longestFrom(int from, int root, Tokens tokens, int[] free, Hits hits) {
        var longest = new @Nullable Hit[Lexicon.COUNT];
        int node = root;
        int to = from + 1;
        while (node >= 0) {
            var ending = readings.get(node);
            if (ending != null) {
                ending.admit(tokens, from, to, longest);
            }
            if (to == tokens.count() || tokens.followsBarrier(to) || tokens.term(to) < 0) {
                break;
            }
            node = edges.next(node, tokens.term(to));
            to++;
        }
        for (var lexicon : Lexicon.values()) {
            var hit = longest[lexicon.slot()];
            if (hit != null && hit.from() >= free[lexicon.slot()]) {
                hits.add(lexicon, hit);
                free[lexicon.slot()] = hit.to();
            }
        }
    }
}
