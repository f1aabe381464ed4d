/** The {@code lodewire} command line: wiring and configuration. What the parts do does not come in here. */
@NullMarked
package io.lodewire.app;

import org.jspecify.annotations.NullMarked;
