/**
 * Plain wire text: one story a file as people paste or print it, with the furniture that agencies put around a story
 * (header, deck, caption with credit, date line, source trailer).
 */
@NullMarked
package io.lodewire.ingest.format.wire;

import org.jspecify.annotations.NullMarked;
