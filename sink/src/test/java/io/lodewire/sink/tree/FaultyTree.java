package io.lodewire.sink.tree;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Opens output directories whose commits can be interrupted. */
public final class FaultyTree {

    private FaultyTree() {}

    /** The consumer hears the name of every point that a commit reaches and may throw. */
    public static OutputTree open(Path out, Consumer<String> reached) throws IOException {
        return OutputTree.open(out, point -> reached.accept(point.name()));
    }

    /** The names of all points. */
    public static int points() {
        return CommitHook.Point.values().length;
    }
}
