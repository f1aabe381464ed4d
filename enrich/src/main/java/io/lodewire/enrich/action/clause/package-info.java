/**
 * A sentence as the action step reads it: units (words, names, goods, dates), what each does in it, and its clauses. Knows
 * grammar and no policy.
 */
@NullMarked
package io.lodewire.enrich.action.clause;

import org.jspecify.annotations.NullMarked;
