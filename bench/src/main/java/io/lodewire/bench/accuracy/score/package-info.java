/**
 * Comparisons counted: precision, recall and F1 with what they average over, and the confusions behind them.
 *
 * <p>Lives here: the numbers and records of a report. May not come in: any one gold standard, and printing.
 */
@NullMarked
package io.lodewire.bench.accuracy.score;

import org.jspecify.annotations.NullMarked;
