package io.lodewire.enrich.time;

/** Where to seek a date that the words leave open, seen from the story's day. */
enum Look {
    BACK,
    AHEAD,
    /** Back, unless that is most of a year away and ahead is near. */
    RATHER_BACK,
    /** Ahead, unless that is most of a year away and back is near. */
    RATHER_AHEAD,
    /** Wherever it is nearer, and rather back than ahead, since news tells of what has been. */
    EITHER;

    /** The same, less firmly. */
    Look softened() {
        return switch (this) {
            case BACK -> RATHER_BACK;
            case AHEAD -> RATHER_AHEAD;
            case RATHER_BACK, RATHER_AHEAD, EITHER -> this;
        };
    }

    boolean isBack() {
        return this == BACK || this == RATHER_BACK;
    }

    boolean isAhead() {
        return this == AHEAD || this == RATHER_AHEAD;
    }
}
