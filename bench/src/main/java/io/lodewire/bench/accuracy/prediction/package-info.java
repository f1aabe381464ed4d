/**
 * Enriched articles reduced to what is scored, read from JSON Lines or taken from the engine.
 *
 * <p>Lives here: the only readers of the output's shape. May not come in: gold.
 */
@NullMarked
package io.lodewire.bench.accuracy.prediction;

import org.jspecify.annotations.NullMarked;
