package io.lodewire.sink.route;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a routes file, so that a user sees all of it at once. */
final class Problems {

    private final List<String> found = new ArrayList<>();

    void add(String place, String problem) {
        found.add(place.isEmpty() ? problem : place + ": " + problem);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<String> found() {
        return List.copyOf(found);
    }
}
