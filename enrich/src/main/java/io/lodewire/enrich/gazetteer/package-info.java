/**
 * All names that lexicons know, found in one pass over the tokens of a text. What a name means belongs to the steps that
 * follow; neither regions, goods nor acts may come in.
 */
@NullMarked
package io.lodewire.enrich.gazetteer;

import org.jspecify.annotations.NullMarked;
