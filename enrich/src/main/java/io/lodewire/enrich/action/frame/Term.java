package io.lodewire.enrich.action.frame;

import io.lodewire.enrich.text.Span;

/**
 * A short mark on a policy action.
 *
 * @param mark such as {@code PRICE_FLOOR}
 */
public record Term(String mark, Span span) {}
