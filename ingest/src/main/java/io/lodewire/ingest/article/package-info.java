/**
 * The article as every wire format yields it: plain values, everything that {@code RawArticle} carries. No Kafka, no Avro,
 * no parsing.
 */
@NullMarked
package io.lodewire.ingest.article;

import org.jspecify.annotations.NullMarked;
