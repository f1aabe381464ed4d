package io.lodewire.ingest.article;

import org.jspecify.annotations.Nullable;

/**
 * What the licence allows.
 *
 * @param holder as stated
 * @param redistributeText true when the text itself may travel downstream
 */
public record Rights(@Nullable String holder, boolean redistributeText) {

    /** Rights of the given holder, who allows nothing that is not stated. */
    public static Rights reservedBy(@Nullable String holder) {
        return new Rights(holder, false);
    }
}
