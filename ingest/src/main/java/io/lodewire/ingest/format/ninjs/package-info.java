/** IPTC's news in JSON, ninjs 1.x to 3.x, in both spellings of its names and in the wrappers that agencies put around it. */
@NullMarked
package io.lodewire.ingest.format.ninjs;

import org.jspecify.annotations.NullMarked;
