/**
 * Articles into the log, each batch in one transaction with the position of its source. The only package of this module
 * that knows Kafka and the output's schema.
 */
@NullMarked
package io.lodewire.ingest.publish;

import org.jspecify.annotations.NullMarked;
