package io.lodewire.bench.accuracy.measure;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One story: what gold says and what was found.
 *
 * @param title what a reader recognises the story by, may be empty
 * @param aside labels that were seen and not counted as found, with the reason as the kind of their words
 */
public record Comparison(String id, String title, Labels gold, Labels found, Labels aside) {

    public Comparison(String id, String title, Labels gold, Labels found) {
        this(id, title, gold, found, Labels.none());
    }

    public SortedSet<String> wrong() {
        return minus(found, gold);
    }

    public SortedSet<String> missed() {
        return minus(gold, found);
    }

    public SortedSet<String> hits() {
        var hits = new TreeSet<>(gold.names());
        hits.retainAll(found.names());
        return hits;
    }

    public Counts counts() {
        return new Counts(hits().size(), wrong().size(), missed().size());
    }

    /** The same story as if only words of this kind had been read. */
    public Comparison foundBy(String kind) {
        return new Comparison(id, title, gold, found.carriedBy(kind));
    }

    /** The same story as if gold held only words of this kind. */
    public Comparison goldOf(String kind) {
        return new Comparison(id, title, gold.carriedBy(kind), found);
    }

    private static SortedSet<String> minus(Labels these, Labels those) {
        var rest = new TreeSet<>(these.names());
        rest.removeAll(those.names());
        return rest;
    }
}
