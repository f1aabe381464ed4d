/**
 * Feeds that are polled over HTTP, politely: what the server said about freshness is sent back to it as it came, each host is
 * asked one thing at a time, failing feeds are asked less and less often. No Kafka, no Avro.
 */
@NullMarked
package io.lodewire.ingest.source.feed;

import org.jspecify.annotations.NullMarked;
