/**
 * Policy actions: who did what to which good, how far it has got, by when, and the words that say so. Works on the text and
 * on the regions and commodities found in it; it knows nothing of the output's schema.
 */
@NullMarked
package io.lodewire.enrich.action;

import org.jspecify.annotations.NullMarked;
