/**
 * Strict reading of a mapping that a user wrote, with the place of everything that is wrong.
 *
 * <p>Knows nothing of routes or filters.
 */
@NullMarked
package io.lodewire.sink.yaml;

import org.jspecify.annotations.NullMarked;
