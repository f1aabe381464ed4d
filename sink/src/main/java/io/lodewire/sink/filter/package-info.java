/**
 * Whether an event is one that a route asks for, and why: the lines of {@code where} and {@code not}.
 *
 * <p>A new key is one row in {@link io.lodewire.sink.filter.Criteria}. No Kafka client and no file comes in here.
 */
@NullMarked
package io.lodewire.sink.filter;

import org.jspecify.annotations.NullMarked;
