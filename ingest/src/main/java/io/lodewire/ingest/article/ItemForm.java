package io.lodewire.ingest.article;

/** The form of a wire item. */
public enum ItemForm {
    /** A short line, mostly in capitals, without a body. */
    ALERT,
    /** A few lines that the provider marks as brief. */
    BRIEF,
    STORY,
    /** A numbered piece of a longer story. */
    TAKE,
    /** A round-up of what went before. */
    WRAPUP,
    /** Mostly rows of figures. */
    TABULAR,
    PRESS_RELEASE
}
