/** The Kafka Streams topology that drives the engine, and its runner. No rules, no HTTP, no files. */
@NullMarked
package io.lodewire.enrich.topology;

import org.jspecify.annotations.NullMarked;
