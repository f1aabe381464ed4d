/**
 * Events as the sink sees them: where they come from, what they are called, and the slots that a filter may look at.
 *
 * <p>The only package that knows the fields of the Avro classes. No Kafka client and no file comes in here.
 */
@NullMarked
package io.lodewire.sink.event;

import org.jspecify.annotations.NullMarked;
