package io.lodewire.enrich.gazetteer;

import java.util.List;

/**
 * Names of one lexicon that the tokens from {@code from} to before {@code to} spell.
 *
 * @param readings all names with this surface, in the order of their lexicon; more than one when it is ambiguous
 */
public record Hit(int from, int to, List<Name> readings) {}
