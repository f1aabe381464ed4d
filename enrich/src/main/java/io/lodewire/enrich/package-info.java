/** The enrichment engine: the row of steps that a story passes, and what comes out. No Kafka and no Avro. */
@NullMarked
package io.lodewire.enrich;

import org.jspecify.annotations.NullMarked;
