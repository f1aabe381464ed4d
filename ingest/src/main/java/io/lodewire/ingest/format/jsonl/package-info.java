/** Plain JSON Lines, one article a line: what {@code lodewire tag} and own services feed. */
@NullMarked
package io.lodewire.ingest.format.jsonl;

import org.jspecify.annotations.NullMarked;
