/**
 * What gold and predictions say of the same stories, laid side by side as sets of labels, and the counts of it.
 *
 * <p>Lives here: labels, the words that carry them, and their comparison. May not come in: files, and what a label of a
 * certain gold standard means.
 */
@NullMarked
package io.lodewire.bench.accuracy.measure;

import org.jspecify.annotations.NullMarked;
