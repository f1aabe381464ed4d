package io.lodewire.enrich.time;

import io.lodewire.enrich.text.Span;

/**
 * A date that the text names.
 *
 * @param span the date with the word that relates it, such as {@code by December 1}
 * @param tokenFrom index of its first token
 * @param tokenTo index after its last token
 * @param value ISO date or a part of it: {@code 2025-12-01}, {@code 2025-04}, {@code 2026}, {@code 2026-Q3}, {@code 2026-H1}
 * @param yearInferred whether the year is not in the words
 */
public record TimeMention(
        Span span,
        int tokenFrom,
        int tokenTo,
        String value,
        Precision precision,
        Relation relation,
        boolean yearInferred) {}
