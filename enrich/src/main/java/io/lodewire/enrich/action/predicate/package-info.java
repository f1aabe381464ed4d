/**
 * From the words that name an act outward to the verbs that govern it: lifted a ban, plans to lift it, denied that it plans
 * to. Knows grammar and no policy.
 */
@NullMarked
package io.lodewire.enrich.action.predicate;

import org.jspecify.annotations.NullMarked;
