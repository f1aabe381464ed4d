/**
 * Where the bytes come from. A {@link io.lodewire.ingest.source.Source} yields items, each with the position after it,
 * from which it can go on later. No Kafka, and nothing about what is done with the items.
 */
@NullMarked
package io.lodewire.ingest.source;

import org.jspecify.annotations.NullMarked;
