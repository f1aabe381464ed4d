package io.lodewire.enrich.gazetteer;

import io.lodewire.enrich.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names that end at one node of the trie, by lexicon. */
final class Readings {

    private final List<List<Name>> byLexicon = new ArrayList<>();

    Readings() {
        for (int i = 0; i < Lexicon.COUNT; i++) {
            byLexicon.add(new ArrayList<>(0));
        }
    }

    void add(Name name) {
        byLexicon.get(name.lexicon().slot()).add(name);
    }

    /** Puts a hit for each lexicon of which a name is written as it must be; a longer hit replaces a shorter one. */
    void admit(Tokens tokens, int from, int to, @Nullable Hit[] longest) {
        for (int lexicon = 0; lexicon < longest.length; lexicon++) {
            var names = byLexicon.get(lexicon);
            if (!names.isEmpty()) {
                var admitted = admitted(names, tokens, from, to);
                if (!admitted.isEmpty()) {
                    longest[lexicon] = new Hit(from, to, admitted);
                }
            }
        }
    }

    private static List<Name> admitted(List<Name> names, Tokens tokens, int from, int to) {
        int count = 0;
        for (var name : names) {
            count += name.writing().admits(tokens, from, to) ? 1 : 0;
        }
        return count == names.size()
                ? names
                : names.stream()
                        .filter(name -> name.writing().admits(tokens, from, to))
                        .toList();
    }
}
