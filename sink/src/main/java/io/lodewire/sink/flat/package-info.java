/**
 * The flat shape of policy actions: one row each, columns of plain values.
 *
 * <p>Documented in docs/consume.md; a column that exists keeps its name and meaning. Knows no file format but Avro's
 * schemas, which Parquet is written by.
 */
@NullMarked
package io.lodewire.sink.flat;

import org.jspecify.annotations.NullMarked;
