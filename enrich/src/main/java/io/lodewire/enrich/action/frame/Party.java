package io.lodewire.enrich.action.frame;

import io.lodewire.enrich.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A party to a policy action.
 *
 * @param code region code; empty when only a name is known
 * @param name of the person or body; null when the region itself is named
 * @param office held at the story's time; null when none is known
 * @param span the words that state it; null when it is inferred
 * @param why stated when it is inferred
 */
public record Party(
        String code,
        @Nullable String name,
        @Nullable String office,
        @Nullable Span span,
        @Nullable String why) {

    /** Whether no words of the clause state it. */
    public boolean isInferred() {
        return span == null;
    }
}
