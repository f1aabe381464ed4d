package io.lodewire.enrich.text;

import org.jspecify.annotations.Nullable;

/**
 * Something that a step saw and would not decide.
 *
 * @param span the words; null when it concerns the whole story
 * @param reason stable code, such as {@code AMBIGUOUS_PLACE}
 */
public record Abstention(@Nullable Span span, String step, String reason) {}
