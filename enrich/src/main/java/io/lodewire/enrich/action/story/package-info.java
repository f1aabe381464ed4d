/** The frames of one story together: mentions of one act become one frame, and frames are linked. */
@NullMarked
package io.lodewire.enrich.action.story;

import org.jspecify.annotations.NullMarked;
