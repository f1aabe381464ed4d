/** Runs of history on a broker, and what is known of them on disk. */
@NullMarked
package io.lodewire.app.replay;

import org.jspecify.annotations.NullMarked;
