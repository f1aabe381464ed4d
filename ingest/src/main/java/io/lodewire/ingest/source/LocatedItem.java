package io.lodewire.ingest.source;

import io.lodewire.ingest.format.Item;

/**
 * An item of a file and where the next one is.
 *
 * @param place where it stood within the file, for a person
 */
record LocatedItem(Item item, String place, Cursor after) {}
