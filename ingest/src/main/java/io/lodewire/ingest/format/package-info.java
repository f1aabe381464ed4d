/**
 * Wire formats: bytes to items. A {@link io.lodewire.ingest.format.Format} recognises its own content, says how a stream
 * falls into frames and reads one frame into items; {@link io.lodewire.ingest.format.ItemReader} drives it. Each format
 * has a package of its own below. No Kafka, no Avro, and no knowledge of where the bytes came from.
 */
@NullMarked
package io.lodewire.ingest.format;

import org.jspecify.annotations.NullMarked;
