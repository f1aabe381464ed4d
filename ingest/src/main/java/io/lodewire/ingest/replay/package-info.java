/**
 * History as a source: the items of other sources, sorted into event-time order in a spool on disk, and handed out at a
 * chosen pace. Sorting knows bytes only; no Kafka but for reading a topic, and no producer.
 */
@NullMarked
package io.lodewire.ingest.replay;

import org.jspecify.annotations.NullMarked;
