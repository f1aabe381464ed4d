package io.lodewire.enrich.amount;

import io.lodewire.enrich.text.Span;

/**
 * An amount that the text names.
 *
 * @param span from the number or the currency sign before it to the end of the unit
 * @param tokenFrom index of its first token
 * @param tokenTo index after its last token
 * @param value plain decimal, such as {@code 25}, {@code 0.1} or {@code 270000}
 * @param unit id of the lexicon {@code units.tsv}, or two of them as a rate: {@code percent}, {@code t}, {@code USD/kg}
 */
public record AmountMention(Span span, int tokenFrom, int tokenTo, String value, String unit) {}
