package io.lodewire.sink.yaml;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a routes file, so that a user sees all of it at once. */
public final class Problems {

    private final List<String> found = new ArrayList<>();

    public void add(String place, String problem) {
        found.add(place.isEmpty() ? problem : place + ": " + problem);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<String> found() {
        return List.copyOf(found);
    }
}
