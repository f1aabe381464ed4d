package io.lodewire.bench.accuracy.prediction;

/** Which tags a question is about, by their salience. */
public enum Reach {
    /** What the story is about. */
    FOCUS,
    /** All that the story names. */
    ANY;

    boolean takes(Tag tag) {
        return switch (tag.salience()) {
            case "FOCUS" -> true;
            case "SECONDARY", "MENTION" -> this == ANY;
            default -> false;
        };
    }
}
