/**
 * The embedded broker: Kafka's own server in our process, behind {@link io.lodewire.broker.EmbeddedBroker}.
 *
 * <p>Kafka's server classes are internals that change without notice; only {@code KafkaNode} may import them. Topics,
 * schemas and clients do not come in here.
 */
@NullMarked
package io.lodewire.broker;

import org.jspecify.annotations.NullMarked;
