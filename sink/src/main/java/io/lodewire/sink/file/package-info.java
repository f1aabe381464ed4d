/**
 * The loop that reads enriched events from Kafka into files.
 *
 * <p>Lives here: consumer, rebalances, seeking, the outer failures. May not come in: what a chunk or a file looks like.
 */
@NullMarked
package io.lodewire.sink.file;

import org.jspecify.annotations.NullMarked;
