/**
 * A story as text: its canonical form, zones, sentences and tokens. Everything here speaks of characters and words; no
 * names, no Kafka and no Avro may come in. Positions are UTF-16 indices into the canonical text; the output's code points
 * are counted at the very end, in {@code assemble}.
 */
@NullMarked
package io.lodewire.enrich.text;

import org.jspecify.annotations.NullMarked;
