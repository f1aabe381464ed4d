/**
 * Amounts that a text names, with their units: percentages, weights, money and rates. Knows neither goods nor acts, and
 * converts nothing.
 */
@NullMarked
package io.lodewire.enrich.amount;

import org.jspecify.annotations.NullMarked;
