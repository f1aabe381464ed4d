/**
 * Articles that others push over HTTP. A sender is told that all is well only once its articles are safe in the log. No Kafka,
 * no Avro.
 */
@NullMarked
package io.lodewire.ingest.source.push;

import org.jspecify.annotations.NullMarked;
