/** The parts put together by hand: which cluster, which topics, what runs, in which order it starts and ends. */
@NullMarked
package io.lodewire.app.run;

import org.jspecify.annotations.NullMarked;
