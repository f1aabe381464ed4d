/**
 * The words of a story as they stand inside an item: NITF, XHTML, escaped HTML or plain text. For the formats that only wrap
 * them; knows nothing of what an item says about its story.
 */
@NullMarked
package io.lodewire.ingest.format.content;

import org.jspecify.annotations.NullMarked;
