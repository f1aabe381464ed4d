/** What a dead letter is: a stable reason, the stage that set it aside, and the input's bytes. No retry logic. */
@NullMarked
package io.lodewire.schemas.deadletter;

import org.jspecify.annotations.NullMarked;
