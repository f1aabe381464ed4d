/** The {@code lodewire} command line: reads the command, wires the parts, prints the result. */
@NullMarked
package io.lodewire.app;

import org.jspecify.annotations.NullMarked;
