/**
 * What stands in an output directory by its manifests, and whether it is all there.
 *
 * <p>Reads only, and may look while sinks write. Knows no format: a row is what a manifest counts as one.
 */
@NullMarked
package io.lodewire.sink.inventory;

import org.jspecify.annotations.NullMarked;
