/**
 * A folder into which others drop files. Each is taken once it has settled, and moved away once its articles are safe. No
 * Kafka, no Avro.
 */
@NullMarked
package io.lodewire.ingest.source.inbox;

import org.jspecify.annotations.NullMarked;
