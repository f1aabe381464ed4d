/** What news agencies have in common whatever the format: headline markers, forms of items, how times and ids are written. */
@NullMarked
package io.lodewire.ingest.format.convention;

import org.jspecify.annotations.NullMarked;
