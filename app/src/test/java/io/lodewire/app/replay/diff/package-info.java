/** Comparisons of runs. */
@NullMarked
package io.lodewire.app.replay.diff;

import org.jspecify.annotations.NullMarked;
