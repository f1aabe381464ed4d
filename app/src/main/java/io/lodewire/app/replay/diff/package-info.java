/** Two runs compared by the files that they wrote: which story got which code in one and not in the other. */
@NullMarked
package io.lodewire.app.replay.diff;

import org.jspecify.annotations.NullMarked;
