/** The answers of AP's media API: an item, or a page of a feed of items, in JSON. */
@NullMarked
package io.lodewire.ingest.format.apmedia;

import org.jspecify.annotations.NullMarked;
