/** Runs of history: what is known of each on disk, the run itself from archive to files, and the comparison of two. */
@NullMarked
package io.lodewire.app.replay;

import org.jspecify.annotations.NullMarked;
