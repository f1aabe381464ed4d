package io.lodewire.enrich.action.frame;

import io.lodewire.enrich.text.Span;

/**
 * An amount of a policy action.
 *
 * @param value plain decimal, such as {@code 25} or {@code 270000}
 * @param unit {@code percent}, {@code t}, {@code USD}, {@code USD/kg} …
 */
public record Amount(String value, String unit, Span span) {}
