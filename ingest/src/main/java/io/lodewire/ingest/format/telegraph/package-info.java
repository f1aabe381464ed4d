/**
 * Text messages as wires sent them to printers and still do: IPTC 7901 and ANPA 1312. Control characters divide a message
 * into header, text and trailer.
 */
@NullMarked
package io.lodewire.ingest.format.telegraph;

import org.jspecify.annotations.NullMarked;
