package io.lodewire.enrich.region;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A code that names stand for, and what its country was called on earlier days. */
final class Territory {

    /** A state that the names of a later one meant before a day. */
    record Predecessor(int before, String code) {}

    private final String code;
    private final int index;
    private final Territory country;
    private final List<Predecessor> predecessors;

    /** A subdivision has a country; a country is its own. Predecessors are in the order of their days. */
    Territory(String code, int index, @Nullable Territory country, List<Predecessor> predecessors) {
        this.code = code;
        this.index = index;
        this.country = country == null ? this : country;
        this.predecessors = List.copyOf(predecessors);
    }

    String code() {
        return code;
    }

    /** A small number of its own, for counting per territory. */
    int index() {
        return index;
    }

    Territory country() {
        return country;
    }

    boolean isSubdivision() {
        return country != this;
    }

    /** The code of its country on the day. */
    String countryCode(int day) {
        for (var predecessor : country.predecessors) {
            if (day < predecessor.before()) {
                return predecessor.code();
            }
        }
        return country.code;
    }
}
