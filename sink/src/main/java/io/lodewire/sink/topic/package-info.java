/**
 * The loop that sends enriched events on to routed topics, exactly once by Kafka's transactions.
 *
 * <p>Lives here: the transaction, its failures, and what a routed record looks like. No file is written here.
 */
@NullMarked
package io.lodewire.sink.topic;

import org.jspecify.annotations.NullMarked;
