/**
 * How a stream of bytes falls into frames, each the bytes of one item or of a few that came together. Holds the limit on
 * the size of an item. Knows nothing of what the bytes mean.
 */
@NullMarked
package io.lodewire.ingest.format.frame;

import org.jspecify.annotations.NullMarked;
