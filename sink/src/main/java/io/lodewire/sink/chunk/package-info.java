/**
 * From the events of one partition to a set of staged files: chunks, their buckets by folder and date, when a chunk ends,
 * and how much all of them may hold.
 *
 * <p>Offsets are plain numbers here. No Kafka client comes in, and no format: those are in the package {@code format}. How
 * a chunk becomes visible is the business of the package {@code tree}.
 */
@NullMarked
package io.lodewire.sink.chunk;

import org.jspecify.annotations.NullMarked;
