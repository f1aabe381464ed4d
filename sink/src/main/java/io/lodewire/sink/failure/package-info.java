/**
 * How the sink says that the world is broken, in words that a user can act on. No recovery lives here.
 */
@NullMarked
package io.lodewire.sink.failure;

import org.jspecify.annotations.NullMarked;
