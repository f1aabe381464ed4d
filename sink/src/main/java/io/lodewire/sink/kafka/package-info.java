/**
 * The Kafka clients of the sink and what both of its loops need of them: sources, decoding, dead letters, failures.
 *
 * <p>No routes are judged and no files written here.
 */
@NullMarked
package io.lodewire.sink.kafka;

import org.jspecify.annotations.NullMarked;
