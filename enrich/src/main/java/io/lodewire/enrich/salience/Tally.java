package io.lodewire.enrich.salience;

import java.util.ArrayList;
import java.util.List;

/** The mentions of one region or commodity in a story, and what they weigh together. */
final class Tally<M> {

    private final String id;
    private final List<M> mentions = new ArrayList<>();
    private final int first;
    private double raw;

    /** The token of its first mention breaks ties. */
    Tally(String id, int first) {
        this.id = id;
        this.first = first;
    }

    void add(M mention, double weight) {
        mentions.add(mention);
        raw += weight;
    }

    void addWeight(double weight) {
        raw += weight;
    }

    String id() {
        return id;
    }

    List<M> mentions() {
        return mentions;
    }

    int first() {
        return first;
    }

    double raw() {
        return raw;
    }
}
