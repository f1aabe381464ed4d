package io.lodewire.sink.route;

import java.util.List;

/** A routes file that cannot be used; the message lists every problem with its place, fit to be shown to a user. */
public final class RoutesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    RoutesException(String file, List<String> problems) {
        super(file + ":\n  " + String.join("\n  ", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
