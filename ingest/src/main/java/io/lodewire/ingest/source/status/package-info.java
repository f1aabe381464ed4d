/** How sources are doing: counts, last success, lag. Written by the thread that reads a source, read by any. */
@NullMarked
package io.lodewire.ingest.source.status;

import org.jspecify.annotations.NullMarked;
