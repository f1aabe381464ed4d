package io.lodewire.bench.accuracy.mention;

import org.jspecify.annotations.Nullable;

/**
 * A name that gold marks in a text.
 *
 * @param code what it names, null where gold does not say
 * @param kind gold's own kind of the mention, may be empty
 * @param counted false for a phrase that gold marks without deciding; what is found there is neither right nor wrong
 */
public record GoldMention(String phrase, @Nullable String code, String kind, boolean counted) {}
