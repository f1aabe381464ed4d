/**
 * The words that the action step knows, read from a readable file: their classes and their forms. Knows neither sentences nor
 * policy.
 */
@NullMarked
package io.lodewire.enrich.action.word;

import org.jspecify.annotations.NullMarked;
