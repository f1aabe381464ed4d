package io.lodewire.enrich.time;

/** Where to seek a date that the words leave open, seen from the story's day. */
enum Look {
    BACK,
    AHEAD,
    /** Wherever it is nearer, and rather back than ahead, since news tells of what has been. */
    EITHER
}
