/**
 * Dates that a text names, resolved against the story's day by a token grammar over {@code java.time}. Knows neither names
 * nor acts.
 */
@NullMarked
package io.lodewire.enrich.time;

import org.jspecify.annotations.NullMarked;
