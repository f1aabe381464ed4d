package io.lodewire.enrich.time;

import io.lodewire.enrich.text.Span;

/**
 * A date that the text names.
 *
 * @param span the date itself, such as {@code December 1}
 * @param phrase the date with the words that set a bound to it, such as {@code by December 1}; just the date after
 *     {@code on}, {@code in} and {@code during}
 * @param tokenFrom index of the date's first token
 * @param tokenTo index after its last token
 * @param value ISO date or a part of it: {@code 2025-12-01}, {@code 2025-04}, {@code 2026}, {@code 2026-Q3}, {@code 2026-H1}
 * @param yearInferred whether the year is not in the words
 */
public record TimeMention(
        Span span,
        Span phrase,
        int tokenFrom,
        int tokenTo,
        String value,
        Precision precision,
        Relation relation,
        boolean yearInferred) {}
