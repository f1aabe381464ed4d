package io.lodewire.enrich.gazetteer;

import io.lodewire.enrich.text.StoryText;

/**
 * Finds all names in a text in one pass: leftmost-longest for each lexicon. Immutable; safe for use by several threads.
 */
public final class Gazetteer {

    private final Trie trie;

    Gazetteer(Trie trie) {
        this.trie = trie;
    }

    /**
     * All names of the text. A name never runs over the end of a sentence or over a bracket or quote, and over a comma only
     * if it has one itself.
     */
    public Hits find(StoryText text) {
        var search = new Search(trie, text);
        var tokens = text.tokens();
        for (int token = 0; token < tokens.count(); token++) {
            int root = trie.root(tokens.term(token));
            if (root != Trie.NONE) {
                search.from(token, root);
            }
        }
        return search.hits();
    }
}
