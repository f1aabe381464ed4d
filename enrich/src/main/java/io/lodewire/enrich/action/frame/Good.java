package io.lodewire.enrich.action.frame;

import io.lodewire.enrich.commodity.Scope;
import io.lodewire.enrich.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A commodity that a policy action is about.
 *
 * @param form ORE, OXIDE, MAGNET …; null when the clause states none
 * @param span the words that state it; null when it is inferred
 */
public record Good(
        String id,
        Scope scope,
        @Nullable String form,
        @Nullable Span span) {}
