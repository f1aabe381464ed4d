package io.lodewire.enrich.gazetteer;

import io.lodewire.enrich.text.StoryText;
import io.lodewire.enrich.text.Tokens;
import java.util.List;
import java.util.stream.Stream;

/** One walk over one text. For one thread. */
final class Search {

    /** Comma and blank. */
    private static final int LONGEST_COMMA = 2;

    private final Trie trie;
    private final String chars;
    private final Tokens tokens;
    private final Hits hits = new Hits();
    private final List<Longest> longest =
            Stream.generate(Longest::new).limit(Lexicon.COUNT).toList();

    Search(Trie trie, StoryText text) {
        this.trie = trie;
        this.chars = text.chars();
        this.tokens = text.tokens();
    }

    Hits hits() {
        return hits;
    }

    /** Adds the longest name of each lexicon that begins with the token, whose root is given. */
    void from(int token, int root) {
        boolean found = false;
        int node = root;
        int to = token + 1;
        while (node != Trie.NONE) {
            for (var readings = trie.readings(node); readings != null; readings = readings.next()) {
                found |= longest.get(readings.lexicon().slot()).offer(readings.admitted(tokens, token, to), token, to);
            }
            node = to == tokens.count() ? Trie.NONE : next(node, to);
            to++;
        }
        if (found) {
            take(token);
        }
    }

    private int next(int node, int token) {
        int from = node;
        if (tokens.followsBarrier(token)) {
            from = followsComma(token) ? trie.acrossComma(node) : Trie.NONE;
        }
        return from == Trie.NONE ? Trie.NONE : trie.next(from, tokens.term(token));
    }

    /** Whether nothing but a comma and a blank stands before the token, inside one sentence. */
    private boolean followsComma(int token) {
        int comma = tokens.end(token - 1);
        return chars.charAt(comma) == ','
                && tokens.begin(token) - comma <= LONGEST_COMMA
                && tokens.sentence(token) == tokens.sentence(token - 1);
    }

    private void take(int from) {
        for (int slot = 0; slot < Lexicon.COUNT; slot++) {
            var best = longest.get(slot);
            if (best.isFound()) {
                hits.add(slot, best.take(from));
            }
        }
    }

    /** The longest name of one lexicon so far, and where the one before it ended. */
    private static final class Longest {

        private List<Name> names = List.of();
        private int to;
        private int free;

        boolean offer(List<Name> admitted, int from, int end) {
            if (admitted.isEmpty() || from < free) {
                return false;
            }
            names = admitted;
            to = end;
            return true;
        }

        boolean isFound() {
            return !names.isEmpty();
        }

        Hit take(int from) {
            var hit = new Hit(from, to, names);
            names = List.of();
            free = to;
            return hit;
        }
    }
}
