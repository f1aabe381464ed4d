package io.lodewire.enrich.gazetteer;

import io.lodewire.enrich.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of one lexicon that end at one node of the trie; those of other lexicons follow. */
final class Readings {

    private final Lexicon lexicon;
    private List<Name> names = new ArrayList<>(1);
    private @Nullable Case writing;
    private @Nullable Readings next;

    private Readings(Name first) {
        this.lexicon = first.lexicon();
        this.writing = first.writing();
        names.add(first);
    }

    /** The readings with one more name. */
    static Readings with(@Nullable Readings readings, Name name) {
        if (readings == null) {
            return new Readings(name);
        }
        if (readings.lexicon != name.lexicon()) {
            readings.next = with(readings.next, name);
        } else {
            readings.names.add(name);
            readings.writing = readings.writing == name.writing() ? readings.writing : null;
        }
        return readings;
    }

    /** Makes the names unchangeable. */
    void freeze() {
        names = List.copyOf(names);
        if (next != null) {
            next.freeze();
        }
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** The readings of another lexicon at the same node. */
    @Nullable
    Readings next() {
        return next;
    }

    /** The names that may be written as the tokens are. */
    List<Name> admitted(Tokens tokens, int from, int to) {
        if (writing != null) {
            return writing.admits(tokens, from, to) ? names : List.of();
        }
        return names.stream()
                .filter(name -> name.writing().admits(tokens, from, to))
                .toList();
    }
}
